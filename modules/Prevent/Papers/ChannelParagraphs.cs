using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>The Channel panel's paragraphs, as the Team Update of November 2021 words them (paragraphs 18 to 20). The day of a panel stands apart from numbers of people.</summary>
/// <param name="panels">The panels that the paper counts.</param>
/// <param name="decided">Those, and panels of an earlier paper of which a decision was recorded late.</param>
internal sealed class ChannelParagraphs(PaperScope scope, IReadOnlyList<Referral> touched, IReadOnlyList<Meeting> panels, IReadOnlyList<Meeting> decided, IReadOnlyDictionary<MeetingId, string> chairs)
{
    /// <summary>What makes a panel count.</summary>
    public const string HeldBasis = "held";

    private const string Adopted = "adopted";

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth"];

    /// <summary>Paragraph 18, from its second sentence: which panels met, and what a panel is for. Zero is stated.</summary>
    public Paragraph Panels()
    {
        var held = new Figure("panels", "Channel panels held", HeldBasis, [.. panels.Select(p => new FigureRecord("meeting", p.Id.Value, $"{p.Body}, {p.Date.Printed()}"))]);
        if (panels.Count == 0) return new($"There have been {{panels}} Channel meetings held since the {scope.LastMeetingOn:MMMM} SCP meeting.") { Figures = [held], Aims = [Aims.Prevent] };

        var discussed = touched.Any(r => panels.Any(p => Counts(r, p, "discussed"))) ? $" to discuss {(panels.Count == 1 ? "the cases" : "cases")}" : "";
        return new($"The CST hosted {Figures.Listed(panels.Select(p => $"{Kind(p)} ‘Channel Panel’ on {p.Date.Printed()}"))}{discussed}. The Channel Panel is a multi-agency approach to identify and support people at risk from radicalisation and extremism, using existing collaboration between local authorities, the police and statutory partners, such as social services, health and probation. The aim of the panel is to:")
        {
            Bullets = ["identify individuals at risk", "assess the nature and extent of that risk", "develop the most appropriate support plan for the individuals concerned."],
            Figures = [held], Sources = held.Records, Aims = [Aims.Prevent],
        };
    }

    /// <summary>Paragraph 19, once a panel: who chaired, whether all required partners were represented (computed), and what it decided.</summary>
    public IEnumerable<Paragraph> Decisions() => decided.Select((panel, i) =>
    {
        var key = $"{panel.Date:yyyyMMdd}{(decided.Take(i).Any(p => p.Date == panel.Date) ? $"_{i + 1}" : "")}";
        var which = !panels.Contains(panel) ? $"panel of {panel.Date:MMMM yyyy}" : decided.Count == 1 ? "panel" : $"{(i < Ordinals.Length ? Ordinals[i] : "next")} panel";
        Figure Of(string name, string label, string basis, Func<Referral, bool> where) => Figures.Of($"{name}_{key}", label, basis, touched.Where(r => Counts(r, panel, basis) && where(r)), panel);
        var discussed = Of("discussed", "Cases discussed", "discussed", _ => true);
        var adopted = Of("adopted", "Cases adopted into Channel", Adopted, r => At(r, panel) is DiscussionOutcome.Adopted);
        var declined = Of("not_adopted", "Cases not adopted", "not adopted", r => At(r, panel) is DiscussionOutcome.NotAdopted);
        var adjourned = Of("adjourned", "Cases adjourned", "adjourned", r => At(r, panel) is DiscussionOutcome.Adjourned && r.Transfer is null);
        var exited = Of("exited", "Cases that left Channel", "exited", r => At(r, panel) is DiscussionOutcome.Exited);
        var reviewed = Of("reviewed", "Cases in Channel reviewed", "reviewed", r => At(r, panel) is DiscussionOutcome.Reviewed);

        var text = $"The {which} was chaired by the {chairs.GetValueOrDefault(panel.Id, "chair")}, {(Quorum.Of(panel).Met ? "with representation from all required partners" : "and not all required partners were represented")}. It discussed {{{discussed.Key}}} {(discussed.Value == 1 ? "case" : "cases")}.";
        if (adopted.Value > 0)
            text += $" The decision was made by the panel to formally adopt {{{adopted.Key}}} {(discussed.Value == 1 ? "case" : "of the cases")} into the Channel process, offering the {(adopted.Value == 1 ? "individual" : "individuals")} the opportunity to engage and accept the support in order to steer them away from extremist ideologies.";
        if (declined.Value > 0) text += $" {{{declined.Key}^}} {(declined.Value == 1 ? "case was" : "cases were")} not adopted; as the law requires, a referral to health or social care was considered.";
        if (reviewed.Value > 0) text += $" {{{reviewed.Key}^}} {(reviewed.Value == 1 ? "case that is" : "cases that are")} in the Channel process {(reviewed.Value == 1 ? "was" : "were")} reviewed, and support continues.";
        if (exited.Value > 0) text += $" {{{exited.Key}^}} {(exited.Value == 1 ? "case" : "cases")} left the Channel process.";
        if (adjourned.Value > 0) text += $" {{{adjourned.Key}^}} {(adjourned.Value == 1 ? "case was" : "cases were")} adjourned.";
        return new Paragraph(text) { Figures = [discussed, adopted, declined, adjourned, reviewed, .. exited.Value > 0 ? [exited] : Array.Empty<Figure>()], Sources = [new("meeting", panel.Id.Value, panel.Body)], Aims = [Aims.Prevent] };
    });

    /// <summary>Paragraph 20: where consent stood on the as-at day for the cases adopted, and the sessions planned.</summary>
    public IEnumerable<Paragraph> Consent()
    {
        var adopted = touched.Where(r => decided.Any(p => At(r, p) is DiscussionOutcome.Adopted && Counts(r, p, Adopted))).ToList();
        if (adopted.Count == 0) yield break;

        var groups = adopted.GroupBy(r => (State: r.ConsentAsAt(scope.AsAt), Ordered: r.SessionOrder?.OrderedOn <= scope.AsAt)).OrderBy(g => g.Key).Select(g => new ConsentSentence(g.Key.State, g.Key.Ordered, [.. g])).ToList();
        var monitored = adopted.Count(r => !(r.Exit?.On <= scope.AsAt) && r.ConsentAsAt(scope.AsAt) is not (ConsentState.Refused or ConsentState.Withdrawn));
        var text = $"As the Channel process is voluntary, {string.Join(' ', groups.Select((g, i) => g.Words(first: i == 0, alone: groups.Count == 1)))}";
        if (monitored > 0) text += $" {(monitored == 1 ? "This case" : "These cases")} will be monitored, and a further update will be provided at the next SCP meeting.";
        yield return new(text) { Figures = [.. groups.SelectMany(g => g.Figures)], Aims = [Aims.Prevent] };
    }

    /// <summary>The next panel after the day of the data: worded as to come, though it may meet before the board does.</summary>
    public static IEnumerable<Paragraph> Next(Meeting? next) => next is null ? [] :
        [new($"The next Channel Panel is scheduled for {next.Date.Printed()}.") { Sources = [new("meeting", next.Id.Value, $"{next.Body}, {next.Date.Printed()}")], Aims = [Aims.Prevent] }];

    private bool Counts(Referral referral, Meeting panel, string basis) => At(referral, panel) is not null && scope.Counts(basis, referral.Id.Value, panel.Date, panel.Id.Value);

    private static DiscussionOutcome? At(Referral referral, Meeting panel) => referral.Discussions.LastOrDefault(d => d.PanelId == panel.Id)?.Outcome;

    private static string Kind(Meeting panel) => (panel.Kind, panel.Mode) switch
    {
        (MeetingKind.Emergency, MeetingMode.Virtual) => "an emergency virtual",
        (MeetingKind.Emergency, _) => "an emergency",
        (_, MeetingMode.Virtual) => "a virtual",
        (_, MeetingMode.Hybrid) => "a hybrid",
        _ => "a",
    };
}
