using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.Meetings;

/// <summary>Every "no" a meeting can meet, in any room.</summary>
public static class MeetingRefusals
{
    public static readonly Refusal NotScheduled = new("practice.meeting_not_scheduled", "This meeting has already been held or cancelled.", "Schedule another meeting.");
    public static readonly Refusal DeferredToSameDay = new("practice.meeting_same_day", "The meeting is already on that day.", "Choose another day, or leave it as it is.");
    public static readonly Refusal NotYet = new("practice.meeting_not_yet", "This meeting has not taken place yet.", "Record it on the day or after, or defer it to today if it was brought forward.");
    public static readonly Refusal NobodyCame = new("practice.meeting_nobody_came", "Nobody is recorded as attending.", "Record who attended, or cancel the meeting.");
}
