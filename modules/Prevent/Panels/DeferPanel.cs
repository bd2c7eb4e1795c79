using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class DeferPanelForm : AbstractValidator<DeferPanelRequest>
{
    public DeferPanelForm()
    {
        RuleFor(r => r.Date).MustBeADate("Enter the new day of the panel, like 2021-10-25");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the panel is deferred");
    }
}

internal sealed class DeferPanelHandler(PreventDb db) : IRequestHandler<DeferPanelRequest, DeferPanelResponse>
{
    public async Task<DeferPanelResponse> Handle(DeferPanelRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), request.Etag, cancellationToken);

        meeting.DeferTo(Dates.Date(request.Date), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
