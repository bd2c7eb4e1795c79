using SaferCity.Common.V1;

namespace SaferCity.Console.KnownElsewhere;

/// <summary>How people say what rooms ask each other, where the contract's own names do not say it.</summary>
internal static class KnownElsewhereWords
{
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [PersonRole.Subject] = "The person whom the case is about",
        [AskingPurpose.Safeguarding] = "Safeguarding a child or an adult at risk",
        [AskingPurpose.PreventingCrime] = "Preventing or detecting crime",
        [AskingPurpose.StatutoryFunction] = "A duty that the law gives",
        [AskingPurpose.VitalInterests] = "To save a life",
        [PointerState.Open] = "Not answered",
        [PointerState.Kept] = "Nothing shared",
    };
}
