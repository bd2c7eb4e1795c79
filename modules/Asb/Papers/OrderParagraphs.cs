using System.Globalization;
using SaferCity.Asb.Pspos;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Papers;

/// <summary>A protection order that was approved, made or deployed in the period (paragraphs 12 to 14).</summary>
internal sealed class OrderParagraphs(PaperScope scope, Pspo order, Func<OrganisationId, string> name)
{
    private const string DeployedBasis = "deployed";

    private readonly List<Deployment> deployed = [.. order.Deployments.Where(d => d.State is DeploymentState.Recorded && d.On <= scope.AsAt && scope.Counts(DeployedBasis, d.Id.Value, d.On)).OrderBy(d => d.On)];

    public IEnumerable<Paragraph> All()
    {
        IReadOnlyList<Figure> news = [.. News("approved", "Orders approved", order.ApprovedOn), .. News("made", "Orders made", order.MadeOn)];
        if (news.Count == 0 && deployed.Count == 0) return [];
        return [Decision() with { Figures = news }, Powers(), .. deployed.Select(Deployed)];
    }

    // Not printed as a number: so that an order that is recorded late is offered like any other record.
    private IEnumerable<Figure> News(string basis, string label, DateOnly? on)
    {
        if (on <= scope.AsAt && scope.Counts(basis, order.Id.Value, on.Value)) yield return new($"{basis}_{Key}", label, basis, [new("pspo", order.Id.Value, order.Reference)]);
    }

    private Paragraph Decision() => Said(
        $"Due to {Wording.Written(order.Grounds)}, in {order.ApprovedOn:MMMM yyyy} the {Wording.Written(order.ApprovedBy)} agreed to implement a Public Spaces Protection Order (PSPO), {Wording.Written(order.Title)}, {Wording.Written(order.Applies)}.");

    private Paragraph Powers()
    {
        var penalty = order.PenaltyPence % 100 == 0 ? (order.PenaltyPence / 100).ToString("N0", CultureInfo.InvariantCulture) : (order.PenaltyPence / 100m).ToString("N2", CultureInfo.InvariantCulture);
        var may = order.Powers.Count == 0 ? "" : $"The PSPO gives the {name(order.EnforcedBy)} authority within a designated area to {Wording.Listed(order.Powers.OrderBy(c => c.Line).Select(c => Wording.Written(c.Text)))}. ";
        return Said($"{may}Those persons refusing to abide by the PSPO prohibitions can be issued with a £{penalty} fixed-penalty notice.");
    }

    private Paragraph Deployed(Deployment deployment)
    {
        var notices = new Figure($"penalty_notices_{Key}_{deployment.On:yyyyMMdd}", $"Fixed penalty notices on {deployment.On.Printed()}", DeployedBasis, [new("deployment", deployment.Id.Value, $"{order.Title}, {deployment.On.Printed()}", deployment.Counts!.PenaltyNotices)]);
        var first = order.Deployments.Where(d => d.State is DeploymentState.Recorded).Min(d => d.On) == deployment.On ? " for the first time" : "";
        var text = $"On {deployment.On.Printed()}, the {Wording.Written(order.Title)} PSPO was deployed{first}.";
        if (deployment.Evaluation is { } how) text += $" {Wording.Written(how)}.";
        text += $" {{{notices.Key}^}} fixed-penalty {(notices.Value == 1 ? "notice was" : "notices were")} issued by the {name(order.EnforcedBy)} for failure to comply with the PSPO.";
        if (deployment == deployed[^1]) text += Term();
        return Said(text) with { Figures = [notices] };
    }

    // The term as it stood on the paper's day; what is planned after that day is worded as future.
    private string Term()
    {
        var years = DeadlineRules.Get("pspo.term", order.InForceFrom!.Value).Length;
        var term = order.Extensions.Count == 0 ? $"is valid for {Numbers.InWords(years)} years, until {order.LastDay!.Value.Printed()}" : $"has been extended and is valid until {order.LastDay!.Value.Printed()}";
        var next = order.NextDeployment(scope.AsAt.AddDays(1)) is { } planned ? $" and will be redeployed in {planned.On:MMMM yyyy}" : "";
        return $" The {Wording.Written(order.Title)} PSPO {term}{next}.";
    }

    private string Key => Wording.Key(order.Reference);

    private Paragraph Said(string text) => new(text) { Sources = [new("pspo", order.Id.Value, order.Reference)], Aims = [Aims.AntiSocialBehaviour] };
}
