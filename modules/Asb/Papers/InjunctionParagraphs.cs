using System.Text.RegularExpressions;
using SaferCity.Asb.Injunctions;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Papers;

/// <summary>An injunction that was applied for or decided in the period (paragraphs 15 to 17). Nothing in it describes the defendant.</summary>
internal sealed partial class InjunctionParagraphs(PaperScope scope, Injunction injunction, Func<OrganisationId, string> name)
{
    private const string Applied = "applied";
    private const string Decided = "decided";

    public IEnumerable<Paragraph> All()
    {
        var appliedNow = scope.Counts(Applied, injunction.Id.Value, injunction.AppliedOn);
        var decidedNow = injunction.DecidedOn <= scope.AsAt && scope.Counts(Decided, injunction.Id.Value, injunction.DecidedOn!.Value);
        if (!appliedNow && !decidedNow) yield break;
        if (appliedNow)
        {
            yield return Application();
            if (Support() is { } support) yield return support;
        }
        if (decidedNow) yield return Decision(injunction.DecidedOn!.Value);
    }

    private Paragraph Application()
    {
        var figure = Figure("injunction_applied", "Applications for a civil injunction", Applied);
        var relied = Wording.Listed(injunction.Conduct.OrderBy(c => c.Kind).Select(c => Words(c.Kind.ToString())));
        return Said(
            $"In {injunction.AppliedOn:MMMM yyyy}, the CST compiled and submitted {{{figure.Key}}} application on behalf of the {name(injunction.Applicant)}, for {(injunction.WithoutNotice ? "an emergency" : "a")} Civil Injunction Order (see Appendix 1) "
            + $"against an individual. The behaviour that the application relied on was {relied}.", figure);
    }

    private Paragraph? Support()
    {
        var consultations = injunction.Consultations.Where(c => c.On <= scope.AsAt).ToList();
        var services = consultations.Select(c => c.Service).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var updated = consultations.Exists(c => c.Kind is ConsultationKind.Updated);
        var evidence = injunction.Evidence.Where(e => e.On <= scope.AsAt).ToList();
        if (services.Count == 0 && evidence.Count == 0) return null;

        var consulted = Figure("services_consulted", "Services consulted on the application", Applied, services.Count);
        var text = services.Count == 0 ? "" : $"The CST consulted {{{consulted.Key}}} {(services.Count == 1 ? "service" : "services")} connected to the defendant{(updated ? ", and updated them on the application's progress" : "")}.";
        if (evidence.Count > 0) text += $"{(text.Length == 0 ? "" : " ")}The application was supported by {Wording.Listed(evidence.OrderBy(e => e.Kind).Select(Of))}.";
        return services.Count == 0 ? Said(text) : Said(text, consulted);
    }

    private Paragraph Decision(DateOnly on)
    {
        if (injunction.State is InjunctionState.Refused) return Said($"The court refused the Civil Injunction Order on {on.Printed()}.", Figure("injunction_refused", "Civil injunctions refused", Decided));

        var figure = Figure("injunction_granted", "Full civil injunctions granted", Decided);
        var arrest = injunction.Terms.Any(term => term.PowerOfArrest is not PowerOfArrest.NotAttached) ? " open to arrest by the police, with" : " open to";
        var text = $"{{{figure.Key}^}} full Civil Injunction Order was granted to the {name(injunction.Applicant)} on {on.Printed()}, "
            + (injunction.ExclusionArea is { } area ? $"prohibiting the defendant from entering {Wording.Written(area)} for {Wording.Written(injunction.Period!)}" : $"for {Wording.Written(injunction.Period!)}")
            + $". Any contravention of the Injunction Order by the defendant leaves them{arrest} a potential suspended or custodial sentence handed down by the Courts for recurrent breaches.";
        return Said(text, figure);
    }

    private static string Of(Evidence evidence) => evidence.Kind switch
    {
        EvidenceKind.SupportOfATeam => $"the {Wording.Written(evidence.Source)}",
        EvidenceKind.WitnessTestimony => $"witness testimonies from {Wording.Written(evidence.Source)}",
        EvidenceKind.Footage => $"footage from {Wording.Written(evidence.Source)}",
        _ => $"records of {Wording.Written(evidence.Source)}",
    };

    private Figure Figure(string key, string label, string basis, int amount = 1) => new($"{key}_{Wording.Key(injunction.Reference)}", label, basis, [Record(amount)]);

    private FigureRecord Record(int amount) => new("injunction", injunction.Id.Value, injunction.Reference, amount);

    private Paragraph Said(string text, params Figure[] figures) => new(text) { Figures = figures, Sources = [Record(1)], Aims = [Aims.AntiSocialBehaviour] };

    // "ThreatsToKill" is "threats to kill".
    private static string Words(string kind) => Capitals().Replace(kind, match => (match.Index == 0 ? "" : " ") + match.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
