using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;

namespace SaferCity.Governance.Boards;

/// <summary>Whose meeting a meeting is.</summary>
[Open("When boards meet is public.")]
internal sealed class BoardMeeting
{
    public MeetingId MeetingId { get; init; }

    public BoardId BoardId { get; init; }
}
