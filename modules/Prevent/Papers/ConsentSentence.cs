using SaferCity.Kernel.Text;
using SaferCity.Practice.Papers;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>Adopted cases whose consent stands alike. Never says whose consent it is: that would tell that somebody is a child.</summary>
internal sealed record ConsentSentence(ConsentState State, bool Ordered, IReadOnlyList<Referral> Cases)
{
    private const string Sessions = "with a Home Office approved Intervention Provider, who will assess the level of radicalisation and propose further mentoring sessions.";

    private string Name => SnakeCase.Of(State.ToString()) + (Ordered ? "_ordered" : "");

    private bool IsSupported => State is not (ConsentState.Refused or ConsentState.Withdrawn);

    /// <summary>The cases, and the sessions that their plans begin with.</summary>
    public IEnumerable<Figure> Figures =>
    [
        Papers.Figures.Of("consent_" + Name, $"Adopted cases with consent {Label}", "adopted", Cases),
        .. IsSupported ? [new Figure("sessions_" + Name, Ordered ? "Sessions ordered" : "Sessions planned", "adopted", [.. Cases.Select(r => new FigureRecord("referral", r.Id.Value, r.Reference, r.Plan!.InitialSessions))])] : Array.Empty<Figure>(),
    ];

    private string Label => State switch
    {
        ConsentState.NotSought => "not sought yet",
        ConsentState.Sought => "being sought",
        ConsentState.Given => Ordered ? "given and sessions ordered" : "given",
        ConsentState.Refused => "refused",
        _ => "withdrawn",
    };

    /// <param name="first">It goes on from "As the Channel process is voluntary,".</param>
    /// <param name="alone">All adopted cases stand alike, so that no number is needed.</param>
    public string Words(bool first, bool alone)
    {
        var one = Cases.Count == 1;
        var (whom, has) = (one ? "the individual" : "the individuals", one ? "has" : "have");
        var where = alone ? "" : $"{(first ? "for" : "For")} {{consent_{Name}}} of the adopted cases ";
        var offered = $"{{sessions_{Name}}} {(Cases.Sum(r => r.Plan!.InitialSessions) == 1 ? "session" : "sessions")}{(one ? "" : " in all")} {Sessions}";
        return where + (State switch
        {
            ConsentState.NotSought => $"consent will be sought. Once this is obtained, {whom} will be offered {offered}",
            ConsentState.Sought => $"steps have been taken to gain consent. Once this is obtained, {whom} will be offered {offered}",
            ConsentState.Given when Ordered => $"consent was sought and has been given. {Capital(whom)} {has} been offered {offered}",
            ConsentState.Given => $"consent was sought and has been given. {Capital(whom)} will be offered {offered}",
            ConsentState.Refused => "consent was sought and has not been given, so that no support has been arranged.",
            _ => "consent was given and has since been withdrawn, so that support has ended.",
        });
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
