using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

internal sealed partial class Paper
{
    /// <summary>What the rooms are asked for.</summary>
    /// <param name="carriedIn">Records of earlier periods that no paper has counted.</param>
    public PaperScope Scope(IReadOnlySet<CountedRecord> carriedIn) => new(After, AsAt, MeetingOn, LastMeetingOn) { CarriedIn = carriedIn, LeftOut = LeftOut };

    /// <summary>As it reads.</summary>
    public ComposedPaper Composed() => Composition.Of(new PaperHead(BoardName, MeetingOn, TeamUpdate.Subject, TeamUpdate.Classification, ReportOf, Author, TeamUpdate.Purpose,
        TeamUpdate.Summary, TeamUpdate.Recommendations, AsAt, Conclusion.Length > 0 ? Conclusion : TeamUpdate.Conclusion), Sections);

    /// <summary>Takes what the rooms say now. The owner of a section that changed is asked again.</summary>
    public void Recompose(IReadOnlyList<PaperSection> fresh)
    {
        State = Next(PaperVerb.Recompose);

        Take(fresh);
        Record(new PaperRecomposed(Id));
    }

    /// <summary>One late record is counted now, on every basis on which it is late: what the rooms say of all but the other late ones.</summary>
    public void TakeNow(Guid record, IReadOnlyList<PaperSection> fresh)
    {
        State = Next(PaperVerb.DecideLateRecord);

        LeftOut = LeftOut.Where(left => left.Record != record).ToHashSet();
        Take(fresh);
        Record(new LateRecordTaken(Id, record));
    }

    /// <summary>The record waits for the next paper, which counts it. What this paper counts of it on another basis stays.</summary>
    /// <param name="late">On which bases it is late.</param>
    public void LeaveForNext(Guid record, IReadOnlyList<CountedRecord> late)
    {
        State = Next(PaperVerb.DecideLateRecord);
        PaperRefusals.LeftAlready.When(late.Count == 0);

        LeftOut = LeftOut.Union(late).ToHashSet();
        Record(new LateRecordLeft(Id, record));
    }

    private void Take(IReadOnlyList<PaperSection> fresh)
    {
        var before = Sections.ToDictionary(section => section.Key, Frozen.Text);
        Sections = fresh;
        confirmations.RemoveAll(confirmation => fresh.All(section => section.Key != confirmation.SectionKey || before.GetValueOrDefault(section.Key) != Frozen.Text(section)));
    }
}
