using SaferCity.Common.V1;

namespace SaferCity.Console.KnownElsewhere;

/// <summary>About whom of a case one can ask.</summary>
internal static class PersonRoles
{
    /// <summary>Of a case at the MARAC.</summary>
    public static IReadOnlyList<Option> OfVictims { get; } = [new(nameof(PersonRole.Victim), Words.For(PersonRole.Victim)), new(nameof(PersonRole.Perpetrator), Words.For(PersonRole.Perpetrator))];

    /// <summary>Of a case about one person.</summary>
    public static IReadOnlyList<Option> OfSubjects { get; } = [new(nameof(PersonRole.Subject), Words.For(PersonRole.Subject))];
}
