using FluentValidation;
using MediatR;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Meetings;

internal sealed class ScheduleMeetingForm : AbstractValidator<ScheduleMeetingRequest>
{
    public ScheduleMeetingForm()
    {
        RuleFor(r => r.Date).MustBeADate("Enter the day of the conference, like 2021-12-08");
        RuleFor(r => r.Date).MustHaveDeadlines(ConferenceClocks.Keys);
        RuleFor(r => r.Kind).MustBeChosen("Say whether it is an ordinary or an emergency conference");
        RuleFor(r => r.Mode).MustBeChosen("Say whether it meets in person, virtually or both");
        RuleForEach(r => r.RequiredOrganisationIds).MustBeAnId("Choose the organisations that are required");
    }
}

internal sealed class ScheduleMeetingHandler(VawgDb db) : IRequestHandler<ScheduleMeetingRequest, ScheduleMeetingResponse>
{
    public async Task<ScheduleMeetingResponse> Handle(ScheduleMeetingRequest request, CancellationToken cancellationToken)
    {
        var required = request.RequiredOrganisationIds.Organisations().ToList();
        await db.Organisations.MustBeRegisteredAsync(required.Select((id, i) => (id, $"required_organisation_ids[{i}]")), cancellationToken);

        var meeting = Meeting.Schedule("DA MARAC", Dates.Date(request.Date), request.Kind.FromWire(), request.Mode.FromWire(), required);
        db.Add(meeting);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
