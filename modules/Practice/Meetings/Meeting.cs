using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.Meetings;

public enum MeetingKind
{
    Ordinary,

    /// <summary>The risk is imminent and cannot wait for the next ordinary meeting.</summary>
    Emergency,
}

public enum MeetingMode
{
    InPerson,
    Virtual,
    Hybrid,
}

public enum MeetingState
{
    Scheduled,
    Held,
    Cancelled,
}

/// <summary>A meeting of a panel or a board: scheduled, deferred with a reason, held with its attendance, or cancelled.</summary>
[Open("That a panel meets, when and with which organisations, is known to all who use the room; the cases it hears are protected.")]
public sealed class Meeting : Aggregate
{
    private readonly List<Deferral> deferrals = [];
    private readonly List<RequiredPartner> required = [];
    private readonly List<Attendance> attendances = [];

    public MeetingId Id { get; private init; }

    /// <summary>"DA MARAC", "City Community MARAC", "Channel Panel".</summary>
    public string Body { get; private init; } = "";

    public DateOnly Date { get; private set; }

    /// <summary>The day first set; null where it is not known.</summary>
    public DateOnly? OriginalDate { get; private init; }

    public MeetingKind Kind { get; private init; }

    public MeetingMode Mode { get; private set; }

    public MeetingState State { get; private set; }

    public IReadOnlyList<Deferral> Deferrals => deferrals;

    public IReadOnlyList<RequiredPartner> Required => required;

    public IReadOnlyList<Attendance> Attendances => attendances;

    public static Meeting Schedule(string body, DateOnly date, MeetingKind kind, MeetingMode mode, IEnumerable<OrganisationId> required)
    {
        var meeting = new Meeting { Id = Ids.New<MeetingId>(), Body = body, Date = date, OriginalDate = date, Kind = kind, Mode = mode };
        meeting.required.AddRange(required.Distinct().Select(partner => new RequiredPartner(partner)));
        meeting.Record(new MeetingScheduled(meeting.Id, body, date, kind));
        return meeting;
    }

    /// <summary>Puts the meeting off. The original day stays known.</summary>
    public void DeferTo(DateOnly date, string reason)
    {
        MeetingRefusals.NotScheduled.When(State is not MeetingState.Scheduled);
        MeetingRefusals.DeferredToSameDay.When(date == Date);

        deferrals.Add(new(deferrals.Count + 1, Date, date, reason));
        Record(new MeetingDeferred(Id, Date, date), reason);
        Date = date;
    }

    /// <summary>The meeting took place, with these attending.</summary>
    public void Hold(IEnumerable<Attendance> present, DateOnly today)
    {
        MeetingRefusals.NotScheduled.When(State is not MeetingState.Scheduled);
        MeetingRefusals.NotYet.When(Date > today);
        var came = present.ToList();
        MeetingRefusals.NobodyCame.When(!came.Exists(a => a.Attended));

        State = MeetingState.Held;
        attendances.AddRange(came);
        Record(new MeetingHeld(Id, Date, Quorum.Of(this).Met));
    }

    public void Cancel(string reason)
    {
        MeetingRefusals.NotScheduled.When(State is not MeetingState.Scheduled);

        State = MeetingState.Cancelled;
        Record(new MeetingCancelled(Id, Date), reason);
    }
}
