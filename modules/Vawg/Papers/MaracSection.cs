using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Papers;

/// <summary>The paragraphs of the MARAC's section, as the Team Update of November 2021 words them (paragraphs 1 to 4).</summary>
internal sealed class MaracSection(PaperScope scope, Func<OrganisationId, string> name)
{
    /// <summary>What makes a case count: its day is that of the conference.</summary>
    public const string HeardBasis = "heard";

    /// <summary>What makes a notification count.</summary>
    public const string ReceivedBasis = "received";

    /// <summary>Paragraph 1: the cases heard, by conference. Zero is stated.</summary>
    public Paragraph Heard(IReadOnlyList<Referral> heard, IReadOnlyList<Meeting> conferences)
    {
        var since = $"Since the {scope.LastMeetingOn:MMMM} Safer City Partnership (SCP) meeting";
        if (heard.Count == 0) return new($"{since}, no cases have been heard at MARAC.") { Figures = [Count("cases_heard", "Cases heard at MARAC", heard)], Aims = [Aims.ViolenceAgainstThePerson] };

        var perConference = conferences.Select((conference, i) => (Conference: conference, Figure: Count(Key(conference, conferences.Take(i)), $"Cases heard on {conference.Date.Printed()}", heard.Where(r => r.MeetingId == conference.Id)))).ToList();
        var parts = perConference.Select(c => c.Conference.Kind is MeetingKind.Emergency
            ? $"{{{c.Figure.Key}}} at an emergency MARAC on {c.Conference.Date.Printed()}"
            : $"{{{c.Figure.Key}}} at the {c.Conference.Date:MMMM} MARAC");
        var verb = heard.Count == 1 ? "case has" : "cases have";
        return new($"{since}, {{cases_heard}} {verb} been heard at MARAC: {Listed(parts)}.")
        {
            Figures = [Count("cases_heard", "Cases heard at MARAC", heard), .. perConference.Select(c => c.Figure)],
            Sources = [.. conferences.Select(c => new FigureRecord("meeting", c.Id.Value, $"{c.Body}, {c.Date.Printed()}"))],
            Aims = [Aims.ViolenceAgainstThePerson],
        };
    }

    /// <summary>Paragraph 2: who referred, on which grounds, with which result. Grounds may add up to more than cases, and then a footnote says so.</summary>
    public IEnumerable<Paragraph> Grounds(IReadOnlyList<Referral> heard)
    {
        if (heard.Count == 0) yield break;
        var grounds = new[]
        {
            (Count("high_dash", "On a high-risk DASH score", With(heard, GroundKind.VisibleHighRisk)), "on high-risk Domestic Abuse, Stalking and Harassment (DASH) scores"),
            (Count("judgement", "On professional judgement", With(heard, GroundKind.ProfessionalJudgement)), "on professional judgement"),
            (Count("escalation", "On potential escalation", With(heard, GroundKind.PotentialEscalation)), "on escalation"),
        }.Where(g => g.Item1.Value > 0).ToList();
        var before = Count("heard_before", "Previously heard (a repeat within 12 months)", heard.Where(r => r.Repeat));
        var planned = Count("with_plan", "With at least one agreed action", heard.Where(r => r.Actions.Count > 0));
        var moved = Count("transferred", "Transferred to another area because the victim moved", heard.Where(r => r.TransferredOn is { } on && on <= scope.AsAt));
        var sum = grounds.Sum(g => g.Item1.Value);

        var text = $"Cases were referred by {Listed(heard.Select(r => name(r.Referrer)).Distinct().Order(StringComparer.Ordinal))}. {Capital(Listed(grounds.Select(g => $"{{{g.Item1.Key}}} {Were(g.Item1.Value)} based {g.Item2}")))}.";
        if (before.Value > 0) text += $" {{heard_before^}} had previously been heard at the MARAC.";
        text += planned.Value == heard.Count ? " A robust action plan was agreed for each." : " An action plan was agreed for {with_plan} of them.";
        if (moved.Value > 0) text += $" {{transferred^}} {(moved.Value == 1 ? "case was" : "cases were")} transferred to another borough due to the individuals moving out of the area.";
        yield return new(text)
        {
            Figures = [.. grounds.Select(g => g.Item1), before, planned, moved],
            Footnote = sum == heard.Count ? null : $"A case may have several grounds: the grounds add up to {Numbers.InWords(sum)}, the cases to {Numbers.InWords(heard.Count)}.",
            Aims = [Aims.ViolenceAgainstThePerson],
        };
    }

    /// <summary>Paragraph 3: the next ordinary conference after the board meets.</summary>
    public IEnumerable<Paragraph> Next(Meeting? next) => next is null ? [] :
        [new($"The next DA MARAC is scheduled for {next.Date.Printed()}.") { Sources = [new("meeting", next.Id.Value, $"{next.Body}, {next.Date.Printed()}")], Aims = [Aims.ViolenceAgainstThePerson] }];

    /// <summary>Paragraph 4: what was sent to home areas. Counted by the day received, and never as heard.</summary>
    public Paragraph Notified(IReadOnlyList<SentCase> notified)
    {
        var figure = new Figure("m2m", "MARAC-to-MARAC referrals received", ReceivedBasis, [.. notified.Select(s => new FigureRecord("sent_case", s.Id.Value, s.Reference))]);
        var from = notified.Count == 0 ? "" : $" from {Listed(notified.Select(s => name(s.Source)).Distinct().Order(StringComparer.Ordinal))}";
        return new($"The Community Safety Team (CST) has received {{m2m}} MARAC-to-MARAC (M2M) {(notified.Count == 1 ? "referral" : "referrals")}{from} since the last SCP meeting. M2M referrals are when DA incidents take place within the City, however, the victim and perpetrator reside in another area. The MARAC team in the area where the individuals live are given details of the incident, allowing them to assess whether it meets their MARAC threshold.")
        { Figures = [figure], Aims = [Aims.ViolenceAgainstThePerson] };
    }

    // By its day, so that a conference that is recorded late does not take the place of another.
    private static string Key(Meeting conference, IEnumerable<Meeting> before)
    {
        var sameDay = before.Count(other => other.Date == conference.Date);
        return $"heard_{conference.Date:yyyyMMdd}{(sameDay == 0 ? "" : $"_{sameDay + 1}")}";
    }

    private static Figure Count(string key, string label, IEnumerable<Referral> counted) => new(key, label, HeardBasis, [.. counted.Select(r => new FigureRecord("referral", r.Id.Value, r.Reference))]);

    private static IEnumerable<Referral> With(IEnumerable<Referral> heard, GroundKind kind) => heard.Where(r => r.Grounds.Any(g => g.Kind == kind));

    private static string Were(int number) => number == 1 ? "was" : "were";

    private static string Capital(string text) => text.StartsWith('{') ? text.Insert(text.IndexOf('}', StringComparison.Ordinal), "^") : text;

    private static string Listed(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };
}
