using FluentValidation;
using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Disclosures;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class ReportBreachForm : AbstractValidator<ReportBreachRequest>
{
    public ReportBreachForm()
    {
        RuleFor(r => r.What).NotEmpty().WithMessage("Say what happened, without a name").MaximumLength(4_000);
        RuleFor(r => r.Kinds).NotEmpty().WithMessage("Say what became of the data");
        RuleForEach(r => r.Kinds).MustBeChosen("Say what became of the data");
        RuleFor(r => r.Regime).MustBeChosen("Say under which law the data is processed");
        RuleFor(r => r.HappenedAt).MustBeAnInstantIfGiven("Enter when it happened, or leave it empty");
        RuleFor(r => r.AwareAt).NotNull().WithMessage("Enter when the partnership became aware of it").MustBeAnInstantIfGiven("Enter when the partnership became aware of it");
        RuleFor(r => r.NoticedBy).NotEmpty().WithMessage("Enter the role or post that noticed it").MaximumLength(200);
        RuleFor(r => r.Cause).MustBeAPersonIfGiven();
    }
}

internal sealed class ReportBreachHandler(AccessDb db, Cause cause, IEnumerable<Room> rooms, TimeProvider clock) : IRequestHandler<ReportBreachRequest, ReportBreachResponse>
{
    public async Task<ReportBreachResponse> Handle(ReportBreachRequest request, CancellationToken cancellationToken)
    {
        if (request.InRoom.Length > 0 && !rooms.Any(room => room.Name == request.InRoom)) throw FormProblem.In("in_room", "Choose the room in which it happened, or none");

        var said = new Reported(request.What, request.Kinds.Aggregate(BreachKinds.None, (all, one) => all | System.Enum.Parse<BreachKinds>(one.ToString())), System.Enum.Parse<Disclosures.Regime>(request.Regime.ToString()),
            request.HappenedAt?.Minute(), request.AwareAt.Minute(), request.NoticedBy, request.InRoom.Length > 0 ? request.InRoom : null, await cause.ReadAsync(request.Cause, cancellationToken));
        var breach = DataBreach.Report(said, clock.Now());
        db.Add(breach);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id), RegulatorDue = Timestamp.FromDateTimeOffset(breach.RegulatorDue) };
    }
}
