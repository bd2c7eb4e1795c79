using SaferCity.Governance.Boards;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>
/// A paper to a board's meeting. It holds what the rooms said when it was composed, every figure with its records; once cleared that is frozen. What it
/// reports on begins where the last paper of its template ended.
/// </summary>
[Open("Board papers are public; what stands behind a figure is each room's to show.")]
internal sealed partial class Paper : Aggregate
{
    private readonly List<Confirmation> confirmations = [];

    public PaperId Id { get; private init; }

    public PaperTemplate Template { get; private init; }

    public PaperState State { get; private set; }

    public BoardId BoardId { get; private init; }

    public string BoardName { get; private init; } = "";

    public MeetingId MeetingId { get; private init; }

    public DateOnly MeetingOn { get; private init; }

    /// <summary>The board's last meeting that was held.</summary>
    public DateOnly LastMeetingOn { get; private init; }

    /// <summary>The last paper's as-at date: the first day reported on is the one after.</summary>
    public DateOnly After { get; private init; }

    /// <summary>"Data as at": the last day reported on.</summary>
    public DateOnly AsAt { get; private init; }

    public string ReportOf { get; private init; } = "";

    public string Author { get; private init; } = "";

    public string Conclusion { get; private init; } = "";

    /// <summary>What the rooms said, figure by figure with their records.</summary>
    public IReadOnlyList<PaperSection> Sections { get; private set; } = [];

    /// <summary>What this paper leaves for the next one.</summary>
    public IReadOnlySet<CountedRecord> LeftOut { get; private set; } = new HashSet<CountedRecord>();

    public IReadOnlyList<Confirmation> Confirmations => confirmations;

    /// <summary>Who cleared it, by the person's one key; null where nobody has, or where that was before it was kept.</summary>
    public Guid? ClearedBy { get; private set; }

    /// <summary>The next paper goes on from here.</summary>
    public bool Counts => State is PaperState.Cleared or PaperState.Published;

    public static Paper Start(PaperBeginning beginning, IReadOnlyList<PaperSection> sections, DateOnly today)
    {
        PaperRefusals.DataOfTheFuture.When(beginning.AsAt > today);
        PaperRefusals.DataAfterTheMeeting.When(beginning.AsAt > beginning.MeetingOn);
        PaperRefusals.NothingToReport.When(beginning.AsAt <= beginning.After);

        var paper = new Paper
        {
            Id = Ids.New<PaperId>(), Template = beginning.Template, BoardId = beginning.Board, BoardName = beginning.BoardName, MeetingId = beginning.Meeting,
            MeetingOn = beginning.MeetingOn, LastMeetingOn = beginning.LastMeetingOn, After = beginning.After, AsAt = beginning.AsAt,
            ReportOf = beginning.ReportOf, Author = beginning.Author, Conclusion = beginning.Conclusion, Sections = sections,
        };
        paper.Record(new PaperStarted(paper.Id, beginning.Meeting, beginning.After, beginning.AsAt));
        return paper;
    }

    /// <summary>Its owner stands by a section as it is now.</summary>
    public void Confirm(string sectionKey, string role, DateTimeOffset at)
    {
        State = Next(PaperVerb.ConfirmSection);
        PaperRefusals.NoSuchSection.When(Printed.All(section => section.Key != sectionKey));
        PaperRefusals.ConfirmedAlready.When(confirmations.Exists(confirmation => confirmation.SectionKey == sectionKey));

        confirmations.Add(new(sectionKey, role, at));
        Record(new SectionConfirmed(Id, sectionKey, role));
    }

    /// <summary>From here on it says what it says.</summary>
    /// <param name="unanswered">How many promises to the board are due by the meeting and not answered.</param>
    /// <param name="by">Who clears it.</param>
    public void Clear(int unanswered, Guid by)
    {
        var next = Next(PaperVerb.Clear);
        PaperRefusals.Unconfirmed.When(Printed.Any(section => !confirmations.Exists(confirmation => confirmation.SectionKey == section.Key)));
        PaperRefusals.Unanswered.When(unanswered > 0);

        (State, ClearedBy) = (next, by);
        Record(new PaperCleared(Id));
    }

    /// <summary>What goes out in public is looked at by two: whoever cleared it does not publish it. Exact small numbers go out only with the approver's tick (rules.md D4.2).</summary>
    public void Publish(bool smallNumbersApproved, Guid by)
    {
        var next = Next(PaperVerb.Publish);
        PaperRefusals.SecondPerson.When(by == ClearedBy);
        PaperRefusals.SmallNumbers.When(!smallNumbersApproved);

        State = next;
        Record(new PaperPublished(Id));
    }

    /// <summary>What it counted is counted by the next paper.</summary>
    public void Withdraw(string reason)
    {
        State = Next(PaperVerb.Withdraw);
        Record(new PaperWithdrawn(Id), reason);
    }

    /// <summary>The sections that are printed: those with something to say.</summary>
    public IEnumerable<PaperSection> Printed => Sections.Where(section => section.Paragraphs.Count > 0);

    private PaperState Next(PaperVerb verb) => State.After(verb) ?? throw (State is PaperState.Draft ? PaperRefusals.NotCleared : PaperRefusals.Frozen).Now();
}
