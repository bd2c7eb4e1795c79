using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class ScheduleMeetingForm : AbstractValidator<ScheduleMeetingRequest>
{
    public ScheduleMeetingForm()
    {
        RuleFor(r => r.BoardId).MustBeAnId("Choose the board");
        RuleFor(r => r.Date).MustBeADate("Enter the day of the meeting, like 2021-11-29");
        RuleFor(r => r.Kind).MustBeChosen("Say whether it is an ordinary or an emergency meeting");
        RuleFor(r => r.Mode).MustBeChosen("Say whether it meets in person, virtually or both");
    }
}

internal sealed class ScheduleMeetingHandler(GovernanceDb db) : IRequestHandler<ScheduleMeetingRequest, ScheduleMeetingResponse>
{
    public async Task<ScheduleMeetingResponse> Handle(ScheduleMeetingRequest request, CancellationToken cancellationToken)
    {
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), cancellationToken);

        var meeting = Meeting.Schedule(board.Name, Dates.Date(request.Date), request.Kind.FromWire(), request.Mode.FromWire(), []);
        db.Add(meeting);
        db.Add(new BoardMeeting { MeetingId = meeting.Id, BoardId = board.Id });

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = meeting.Receipt(meeting.Id) };
    }
}
