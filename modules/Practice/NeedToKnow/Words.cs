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
        _ => "same surname",
    };

    public static string Of(DateTimeOffset at) => LondonDay.InWords(at);
}
