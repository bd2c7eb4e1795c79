using SaferCity.Practice.People;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>That somebody may have a conflict of interest in a case, and by what it was noticed.</summary>
public sealed record Suspicion(Guid Account, ConflictKind Kind);

/// <summary>The weaker matches: a user has the surname, the employer or the address range of somebody in a case. Each asks those who oversee and locks nobody out.</summary>
public static class WeakMatches
{
    /// <summary>Whether a display name ends in a family name, whatever its case; what stands in brackets behind it is no name.</summary>
    public static bool MayBeKin(string displayName, string familyName)
    {
        var (name, family) = (PersonDetails.Fold(displayName.Split('(')[0]), PersonDetails.Fold(familyName));
        return family.Length > 0 && (name == family || name.EndsWith(" " + family, StringComparison.Ordinal));
    }

    /// <summary>By what a possible conflict with somebody in a case is noticed: nothing, one or several.</summary>
    public static IEnumerable<ConflictKind> With(this Practitioner who, string familyName, string? employer, string? postcode)
    {
        if (MayBeKin(who.DisplayName, familyName)) yield return ConflictKind.SameSurname;
        if (employer is not null && who.Employers.Any(one => PersonDetails.Fold(one) == PersonDetails.Fold(employer))) yield return ConflictKind.SameEmployer;
        if (postcode is not null && who.AddressRange == Postcode.Range(postcode)) yield return ConflictKind.SameAddressRange;
    }

    /// <summary>Which of these people may be close to somebody in a case, and how.</summary>
    public static IEnumerable<Suspicion> With(this IEnumerable<Practitioner> people, string familyName, string? employer, string? postcode) =>
        people.SelectMany(who => who.With(familyName, employer, postcode).Select(kind => new Suspicion(who.Account, kind)));
}
