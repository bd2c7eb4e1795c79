using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class NameCauseForm : AbstractValidator<NameCauseRequest>
{
    public NameCauseForm()
    {
        RuleFor(r => r.Cause).MustBeAPersonIfGiven();
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what shows it").MaximumLength(2_000);
    }
}

internal sealed class NameCauseHandler(AccessDb db, BreachesSeen seen, Cause cause) : IRequestHandler<NameCauseRequest, NameCauseResponse>
{
    public async Task<NameCauseResponse> Handle(NameCauseRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.NameCause(await cause.ReadAsync(request.Cause, cancellationToken), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
