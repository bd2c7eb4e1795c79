using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Activities;

internal sealed class PlanActivityForm : AbstractValidator<PlanActivityRequest>
{
    public PlanActivityForm()
    {
        RuleFor(r => r.Kind).MustBeChosen("Say what kind of activity it is");
        RuleFor(r => r.Topic).MustBeChosen("Choose the topic");
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the title").MaximumLength(200);
        RuleFor(r => r.From).MustBeADate("Enter the first day, like 2021-11-25");
        RuleFor(r => r.Until).MustBeADateIfGiven("Enter the last day, like 2021-12-10, or leave it empty for one day");
        RuleForEach(r => r.Audiences).NotEmpty().WithMessage("Enter the audience, or leave the line out").MaximumLength(200);
        RuleFor(r => r.Mode).MustBeKnown("Say whether it is in person, virtual or both");
    }
}

internal sealed class PlanActivityHandler(GovernanceDb db) : IRequestHandler<PlanActivityRequest, PlanActivityResponse>
{
    public async Task<PlanActivityResponse> Handle(PlanActivityRequest request, CancellationToken cancellationToken)
    {
        var from = Dates.Date(request.From);
        MeetingMode? mode = request.Mode is Common.V1.MeetingMode.Unspecified ? null : request.Mode.FromWire();
        var activity = Activity.Plan(Enum.Parse<ActivityKind>(request.Kind.ToString()), Enum.Parse<Topic>(request.Topic.ToString()), request.Title.Trim(), from, Dates.DateOrNull(request.Until) ?? from,
            request.Audiences.Select(name => name.Trim()), mode, request.Tailored, request.Assumed.Trim());
        db.Add(activity);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = activity.Receipt(activity.Id) };
    }
}
