using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class DecidePeopleNotToldForm : AbstractValidator<DecidePeopleNotToldRequest>
{
    public DecidePeopleNotToldForm()
    {
        RuleFor(r => r.Ground).MustBeChosen("Say why they are not told");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what shows it").MaximumLength(4_000);
    }
}

internal sealed class DecidePeopleNotToldHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<DecidePeopleNotToldRequest, DecidePeopleNotToldResponse>
{
    public async Task<DecidePeopleNotToldResponse> Handle(DecidePeopleNotToldRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.DoNotTellPeople(Enum.Parse<NotToldGround>(request.Ground.ToString()), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
