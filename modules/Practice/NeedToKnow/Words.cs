using SaferCity.Practice.Deadlines;

namespace SaferCity.Practice.NeedToKnow;

internal static class Words
{
    public static string Of(ConflictKind kind) => kind switch
    {
        ConflictKind.Related => "related",
        ConflictKind.Associated => "associated",
        ConflictKind.SameHousehold => "same household",
        ConflictKind.OwnInterest => "an interest of their own",
        ConflictKind.SameSurname => "same surname",
        ConflictKind.SameEmployer => "same employer",
        _ => "same address range",
    };

    public static string Of(DateTimeOffset at) => LondonDay.InWords(at);
}
