using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class CloseBreachForm : AbstractValidator<CloseBreachRequest>
{
    public CloseBreachForm() => RuleFor(r => r.Lessons).NotEmpty().WithMessage("Say what is done differently from now on").MaximumLength(4_000);
}

internal sealed class CloseBreachHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<CloseBreachRequest, CloseBreachResponse>
{
    public async Task<CloseBreachResponse> Handle(CloseBreachRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.Close(request.Lessons);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
