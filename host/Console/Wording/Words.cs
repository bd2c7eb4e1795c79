using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SaferCity.Console.Disposals;
using SaferCity.Console.KnownElsewhere;
using SaferCity.Console.Pages.Access;
using SaferCity.Console.Pages.AcquisitiveCrime;
using SaferCity.Console.Pages.Asb;
using SaferCity.Console.Pages.Governance;
using SaferCity.Console.Pages.Prevent;
using SaferCity.Console.Pages.Vawg;
using SaferCity.Console.Sharings;

namespace SaferCity.Console.Wording;

/// <summary>
/// How the console says the contract's lists: "VisibleHighRisk" is "Visible high risk". Where that is not how people say it,
/// the room's own words stand in its folder and are added here.
/// </summary>
internal static partial class Words
{
    private static readonly FrozenDictionary<Enum, string> Own = new IReadOnlyDictionary<Enum, string>[]
    {
        VawgWords.All,
        AsbWords.All,
        PreventWords.All,
        CrimeWords.All,
        GovernanceWords.All,
        AccessWords.All,
        KnownElsewhereWords.All,
        ErasureWords.All,
        SharingWords.All,
    }.SelectMany(room => room).ToFrozenDictionary();

    public static string For(Enum value) => Convert.ToInt32(value) is 0
        ? "Not known"
        : Own.GetValueOrDefault(value) ?? Sentence(value.ToString());

    private static string Sentence(string name) => name[..1] + Capital().Replace(name[1..], found => " " + found.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]|[0-9]+")]
    private static partial Regex Capital();
}
