using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class DecideRegulatorNotToldForm : AbstractValidator<DecideRegulatorNotToldRequest>
{
    public DecideRegulatorNotToldForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it is unlikely to result in a risk to anybody").MaximumLength(4_000);
}

internal sealed class DecideRegulatorNotToldHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<DecideRegulatorNotToldRequest, DecideRegulatorNotToldResponse>
{
    public async Task<DecideRegulatorNotToldResponse> Handle(DecideRegulatorNotToldRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.DoNotTellRegulator(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
