using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;

namespace SaferCity.Prevent.Panels;

/// <summary>Which role chaired a panel that was held: for the responsible local authority (CTSA 2015, s.37).</summary>
[Open("That a panel met and which role chaired it is known to all who use the room.")]
internal sealed class PanelChair
{
    public MeetingId Panel { get; init; }

    public string Role { get; init; } = "";
}
