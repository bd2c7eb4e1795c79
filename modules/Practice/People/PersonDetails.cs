using System.Globalization;
using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.People;

/// <summary>What identifies a person to a panel. Lists show <see cref="Initials"/> and the case's reference, never the name.</summary>
[Personal]
public sealed class PersonDetails
{
    // In lower case: no folded name is like it, so that who is erased is found by nobody's.
    private const string NobodysKey = "erased";

    private PersonDetails()
    {
    }

    public PersonDetails(string givenName, string familyName, DateOnly? dateOfBirth, HomeArea? homeArea, string? employer = null, string? postcode = null)
    {
        (GivenName, FamilyName, DateOfBirth, HomeArea, Employer, Postcode) = (givenName.Trim(), familyName.Trim(), dateOfBirth, homeArea, employer, postcode);
        NameKey = Fold($"{FamilyName} {GivenName}");
    }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    public DateOnly? DateOfBirth { get; private set; }

    /// <summary>Family and given name folded for comparison and search by range: both engines order it alike.</summary>
    public string NameKey { get; private set; } = "";

    public HomeArea? HomeArea { get; private set; }

    /// <summary>For whom the person works, or the school or college (common 0.2); null where it is not known.</summary>
    public string? Employer { get; private set; }

    /// <summary>Of the home, as <see cref="People.Postcode"/> spells it; null where it is not known.</summary>
    public string? Postcode { get; private set; }

    /// <summary>Empty where the person was erased.</summary>
    public string Initials => NameKey == NobodysKey ? "" : $"{First(GivenName)}{First(FamilyName)}";

    /// <summary>The same person as far as names and dates of birth tell: equal folded names, and no two different dates of birth.</summary>
    public bool LooksLike(PersonDetails other) => NameKey == other.NameKey && (DateOfBirth is null || other.DateOfBirth is null || DateOfBirth == other.DateOfBirth);

    /// <summary>Nothing is left by which anybody could tell who it was.</summary>
    /// <param name="counted">The partnership's area, where a figure counts who lived there and who did not: no more than that is left of the home.</param>
    public void Erase(OwnArea? counted = null) => (GivenName, FamilyName, DateOfBirth, NameKey, HomeArea, Employer, Postcode) = ("", "", null, NobodysKey, counted?.WithoutPlace(HomeArea), null, null);

    /// <summary>The postcode was of the home that the person left.</summary>
    public void MovesTo(HomeArea area) => (HomeArea, Postcode) = (area, null);

    /// <summary>Whole years on a day; null where the date of birth is not known.</summary>
    public int? AgeOn(DateOnly day) => DateOfBirth is { } born ? day.Year - born.Year - (day < born.AddYears(day.Year - born.Year) ? 1 : 0) : null;

    /// <summary>Upper case without accents, one space between words.</summary>
    public static string Fold(string name)
    {
        var letters = name.Select(BaseLetter.Of).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark);
        return string.Join(' ', string.Concat(letters).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string First(string name) => name.Length == 0 ? "?" : StringInfo.GetNextTextElement(name).ToUpperInvariant();
}
