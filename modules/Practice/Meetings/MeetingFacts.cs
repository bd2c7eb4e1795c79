using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Meetings;

[Fact("meeting_scheduled.v1")]
public sealed record MeetingScheduled(MeetingId Meeting, string Body, DateOnly Date, MeetingKind Kind) : IFact;

[Fact("meeting_deferred.v1")]
public sealed record MeetingDeferred(MeetingId Meeting, DateOnly From, DateOnly To) : IFact;

[Fact("meeting_held.v1")]
public sealed record MeetingHeld(MeetingId Meeting, DateOnly Date, bool Quorate) : IFact;

[Fact("meeting_cancelled.v1")]
public sealed record MeetingCancelled(MeetingId Meeting, DateOnly Date) : IFact;

/// <summary>Somebody took an encrypted pack of the meeting away. What for stands beside it.</summary>
/// <param name="About">Every case of which the pack tells.</param>
[Fact("meeting_pack_made.v1", Operation = Operation.Disclosure)]
public sealed record MeetingPackMade(MeetingId Meeting, DateOnly DestroyAfter, RecordId[] About) : IFact;

public static class MeetingHistory
{
    /// <summary>The sentences for a meeting's facts, for a room that has meetings.</summary>
    public static History SayMeetings(this History history) => history
        .Say<MeetingScheduled>(f => $"{(f.Kind is MeetingKind.Emergency ? "Emergency meeting" : "Meeting")} scheduled for {f.Date:d MMMM yyyy}.")
        .Say<MeetingDeferred>(f => $"Deferred from {f.From:d MMMM yyyy} to {f.To:d MMMM yyyy}.")
        .Say<MeetingHeld>(f => f.Quorate ? "Held; all required partners were represented." : "Held; not all required partners were represented.")
        .Say<MeetingCancelled>("Cancelled.")
        .Say<MeetingPackMade>(f => $"An encrypted pack of the meeting was taken away, to be destroyed after {f.DestroyAfter:d MMMM yyyy}.");
}
