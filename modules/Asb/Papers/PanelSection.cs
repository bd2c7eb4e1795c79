using SaferCity.Asb.Referrals;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Papers;

/// <summary>The paragraphs of the City Community MARAC, as the Team Update of November 2021 words them (paragraphs 5 to 8).</summary>
internal sealed class PanelSection(PaperScope scope, OwnArea own, Func<OrganisationId, string> name)
{
    /// <summary>What makes a case count.</summary>
    public const string Basis = "received";

    private static readonly IReadOnlyList<string> Tags = [Aims.AntiSocialBehaviour];

    /// <summary>Paragraph 5: what the panel is, and when it meets next after the board.</summary>
    public Paragraph Panel(Meeting? next) => new(
        $"The CST co-ordinates the CCM. This is the {own.LocalAuthority}'s monthly MARAC, whereby information is shared on vulnerable victims and perpetrators of anti-social behaviour (ASB), to forward manage risk and safeguard individuals."
        + (next is null ? "" : $" The next CCM is scheduled to be held on {next.Date.Printed()}."))
    { Sources = next is null ? [] : [new("meeting", next.Id.Value, $"{next.Body}, {next.Date.Printed()}")], Aims = Tags };

    /// <summary>Paragraph 6: the cases received, and which of them are High Intensity Service Users. Zero is stated.</summary>
    public Paragraph Received(IReadOnlyList<Referral> received)
    {
        var cases = Count("ccm_received", "Cases received by the CCM panel", received);
        var between = $"Between {scope.After.AddDays(1):MMMM} and {scope.AsAt:MMMM yyyy}, the CCM panel received {{ccm_received}}";
        if (received.Count == 0) return new($"{between} cases.") { Figures = [cases], Aims = Tags };

        var hisu = Count("ccm_hisu", "Concerning a High Intensity Service User", Hisu(received));
        var from = Wording.Listed(received.Select(r => name(r.Referrer)).Distinct().Order(StringComparer.Ordinal));
        var text = $"{between} high-risk and complex {(cases.Value == 1 ? "case" : "cases")} from {from}.";
        if (hisu.Value > 0) text += $" {{ccm_hisu^}} of them concerned High Intensity Service Users (HISU){Presenting(Hisu(received))}.";
        return new(text) { Figures = hisu.Value > 0 ? [cases, hisu] : [cases], Aims = Tags };
    }

    /// <summary>Paragraph 7: where they live, the home services invited, and what the panel is to make sure of.</summary>
    public IEnumerable<Paragraph> HomeServices(IReadOnlyList<Referral> received)
    {
        var hisu = Hisu(received);
        var elsewhere = hisu.Where(r => r.Subject.HomeArea is not null && !own.Is(r.Subject.HomeArea)).ToList();
        if (elsewhere.Count == 0) yield break;

        var living = Count("ccm_elsewhere", "High Intensity Service Users who live elsewhere", elsewhere);
        var invited = elsewhere.Where(r => r.HomeServices.Any(service => service.InvitedOn is { } on && on <= scope.AsAt)).ToList();
        var with = Count("ccm_invited", "With services of the home authority invited", invited);
        var text = elsewhere.Count == hisu.Count ? "All the HISUs referred to the CCM ({ccm_elsewhere}) resided elsewhere in the UK." : "{ccm_elsewhere^} of the HISUs referred to the CCM resided elsewhere in the UK.";
        text += invited.Count == elsewhere.Count ? " The CST contacted and invited statutory services from the local authorities where the individuals reside to the CCM to:"
            : " The CST contacted and invited statutory services from the local authorities where the individuals reside for {ccm_invited} of them, to:";
        yield return new(text)
        {
            Figures = [living, with],
            Bullets =
            [
                "ensure that the person referred was receiving the necessary mental health support and social care services in their local authority area",
                "ensure there was a robust and sustainable action plan to safeguard the vulnerable victim in the City",
                "discuss the suitability of low-level enforcement on an individual HISU to mitigate behaviours placing them at serious risk of accidental death.",
            ],
            Aims = Tags,
        };
    }

    /// <summary>Paragraph 8: the rule that the room enforces (asb.suicide_alone).</summary>
    public Paragraph Acceptance() =>
        new("The CCM only accepts cases for attempted suicide when the case also includes other behaviours linked to public disorder, anti-social behaviour, or crime.") { Aims = Tags };

    private static List<Referral> Hisu(IEnumerable<Referral> received) => [.. received.Where(r => r.HighIntensityServiceUser)];

    private static string Presenting(List<Referral> hisu)
    {
        if (!hisu.TrueForAll(r => r.Behaviours.Any(b => b.Behaviour is Behaviour.SuicideThreat))) return "";
        return hisu.TrueForAll(r => r.Place is PlaceKind.Bridge) ? " repeatedly threatening suicide from bridges" : " repeatedly threatening suicide";
    }

    private static Figure Count(string key, string label, IEnumerable<Referral> counted) => new(key, label, Basis, [.. counted.Select(r => new FigureRecord("referral", r.Id.Value, r.Reference))]);
}
