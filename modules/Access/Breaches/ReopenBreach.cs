using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class ReopenBreachForm : AbstractValidator<ReopenBreachRequest>
{
    public ReopenBreachForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what is known now that was not known before").MaximumLength(2_000);
}

internal sealed class ReopenBreachHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<ReopenBreachRequest, ReopenBreachResponse>
{
    public async Task<ReopenBreachResponse> Handle(ReopenBreachRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.Reopen(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
