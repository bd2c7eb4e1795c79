using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class HoldPanelForm : AbstractValidator<HoldPanelRequest>
{
    public HoldPanelForm()
    {
        RuleForEach(r => r.Attendances).SetValidator(new AttendanceForm());
        RuleFor(r => r.ChairRole).NotEmpty().WithMessage("Enter the role of who chaired, for example Community Safety Manager");
    }
}

internal sealed class HoldPanelHandler(PreventDb db, TimeProvider clock) : IRequestHandler<HoldPanelRequest, HoldPanelResponse>
{
    public async Task<HoldPanelResponse> Handle(HoldPanelRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), request.Etag, cancellationToken);
        var attended = request.Attendances.FromWire().ToList();
        await db.Organisations.MustBeRegisteredAsync(attended.Select((line, i) => (line.Organisation, $"attendances[{i}].organisation_id")), cancellationToken);

        PanelRefusals.NoChair.When(!attended.Exists(line => line.Attended && line.Role == request.ChairRole));

        meeting.Hold(attended, clock.Today());
        db.Add(new PanelChair { Panel = meeting.Id, Role = request.ChairRole });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
