using FluentValidation;
using MediatR;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class SchedulePanelForm : AbstractValidator<SchedulePanelRequest>
{
    public SchedulePanelForm()
    {
        RuleFor(r => r.Date).MustBeADate("Enter the day of the panel, like 2021-10-25");
        RuleFor(r => r.Kind).MustBeChosen("Say whether it is an ordinary or an emergency panel");
        RuleFor(r => r.Mode).MustBeChosen("Say whether it meets in person, virtually or both");
        RuleFor(r => r.RequiredOrganisationIds).Must(ids => ids.Distinct().Count() >= 2).WithMessage("Choose the partners that the panel requires: the local authority and the police at the least");
        RuleForEach(r => r.RequiredOrganisationIds).MustBeAnId("Choose the organisations that are required");
    }
}

internal sealed class SchedulePanelHandler(PreventDb db) : IRequestHandler<SchedulePanelRequest, SchedulePanelResponse>
{
    public async Task<SchedulePanelResponse> Handle(SchedulePanelRequest request, CancellationToken cancellationToken)
    {
        var required = request.RequiredOrganisationIds.Organisations().ToList();
        await db.Organisations.MustBeRegisteredAsync(required.Select((id, i) => (id, $"required_organisation_ids[{i}]")), cancellationToken);

        var meeting = Meeting.Schedule("Channel Panel", Dates.Date(request.Date), request.Kind.FromWire(), request.Mode.FromWire(), required);
        db.Add(meeting);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
