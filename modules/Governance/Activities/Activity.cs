using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;

namespace SaferCity.Governance.Activities;

internal enum ActivityKind
{
    Training,
    Awareness,
    Campaign,

    /// <summary>A meeting of others that the team attends.</summary>
    Forum,
    Consultation,
    Event,
}

internal enum Topic
{
    Prevent,
    CityCommunityMarac,
    DomesticAbuse,
    AntiSocialBehaviour,
    HateCrime,
    SuicidePrevention,
    AcquisitiveCrime,
    NightTimeEconomy,
    CommunitySafety,
}

internal enum ActivityState
{
    Planned,
    Delivered,
    Cancelled,
}

/// <summary>Something the team does on a day or over several: a training session, a campaign, a forum that it attends.</summary>
[Open("The team's calendar is public.")]
internal sealed class Activity : Aggregate
{
    private readonly List<Audience> audiences = [];

    public ActivityId Id { get; private init; }

    public ActivityKind Kind { get; private init; }

    public Topic Topic { get; private init; }

    public string Title { get; private init; } = "";

    public DateOnly From { get; private init; }

    /// <summary>The last day; the same as the first where it lasts one day.</summary>
    public DateOnly Until { get; private init; }

    public IReadOnlyList<Audience> Audiences => audiences;

    public MeetingMode? Mode { get; private init; }

    /// <summary>Made for its audience alone.</summary>
    public bool Tailored { get; private init; }

    public ActivityState State { get; private set; }

    /// <summary>How many came; null where nobody counted.</summary>
    public int? Attended { get; private set; }

    /// <summary>Where the record rests on an assumption, which. Empty where it does not.</summary>
    public string Assumed { get; private init; } = "";

    public static Activity Plan(ActivityKind kind, Topic topic, string title, DateOnly from, DateOnly until, IEnumerable<string> audiences, MeetingMode? mode, bool tailored, string assumed)
    {
        ActivityRefusals.EndsBeforeItBegins.When(until < from);
        var planned = new Activity { Id = Ids.New<ActivityId>(), Kind = kind, Topic = topic, Title = title, From = from, Until = until, Mode = mode, Tailored = tailored, Assumed = assumed };
        planned.audiences.AddRange(audiences.Select((name, i) => new Audience(i + 1, name)));
        ActivityRefusals.TailoredToNobody.When(tailored && planned.audiences.Count == 0);

        planned.Record(new ActivityPlanned(planned.Id, kind, topic, from, until));
        return planned;
    }

    /// <summary>It took place. What lasts for days is delivered when its last day has come.</summary>
    public void Deliver(int? attended, DateOnly today)
    {
        ActivityRefusals.NotPlanned.When(State is not ActivityState.Planned);
        ActivityRefusals.NotYet.When(Until > today);

        (State, Attended) = (ActivityState.Delivered, attended);
        Record(new ActivityDelivered(Id, Until, attended));
    }

    public void Cancel(string reason)
    {
        ActivityRefusals.NotPlanned.When(State is not ActivityState.Planned);

        State = ActivityState.Cancelled;
        Record(new ActivityCancelled(Id), reason);
    }
}

/// <summary>An organisation or group that it is for, never a person.</summary>
internal sealed record Audience(int Line, string Name);
