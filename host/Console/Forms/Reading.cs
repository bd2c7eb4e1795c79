using System.Globalization;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;

namespace SaferCity.Console.Forms;

/// <summary>What was typed as the value of a field of the contract. Throws FormatException with the sentence for the person.</summary>
internal static class Reading
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Null where nothing was typed.</summary>
    public static object? Of(Typed typed, FieldDescriptor field) => typed switch
    {
        { IsEmpty: true } => null,
        { IsDate: true } when field.FieldType is FieldType.Message => Instant(typed),
        { IsDate: true } => Day(typed).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { IsMonth: true } => Month(typed).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        { IsAmount: true } => Pence(typed[".Pounds"], "Enter an amount in pounds, like 100 or 100.50"),
        _ => Single(typed[""], field),
    };

    private static object Single(string text, FieldDescriptor field) => field.FieldType switch
    {
        FieldType.String => text.ReplaceLineEndings("\n"),
        FieldType.Bool => text is "true",
        FieldType.Int32 => checked((int)Whole(text)),
        FieldType.Int64 => Whole(text),
        FieldType.UInt32 => checked((uint)Whole(text)),
        FieldType.Double => (double)Number(text, "Enter a number"),
        FieldType.Enum => System.Enum.TryParse(field.EnumType.ClrType, text, out var choice) ? choice : throw new FormatException("Choose one of the answers"),
        _ => throw new InvalidOperationException($"No form asks for {field.FullName}."),
    };

    private static long Whole(string text)
    {
        var number = Number(text, "Enter a whole number, like 14");
        return number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (long)number : throw new FormatException("Enter a whole number, like 14");
    }

    private static long Pence(string text, string otherwise)
    {
        var pounds = Number(text.TrimStart('£'), otherwise);
        return Math.Abs(pounds) <= int.MaxValue && pounds * 100 == decimal.Truncate(pounds * 100) ? (long)(pounds * 100) : throw new FormatException(otherwise);
    }

    private static decimal Number(string text, string otherwise) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException(otherwise);

    private static DateOnly Day(Typed typed)
    {
        var text = $"{typed[".Year"]}-{typed[".Month"]}-{typed[".Day"]}";
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException("Enter a real date, like 8 12 2021");
    }

    private static DateOnly Month(Typed typed) =>
        DateOnly.TryParseExact($"{typed[".Year"]}-{typed[".Month"]}", "yyyy-M", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month
            : throw new FormatException("Enter a real month, like 12 2021");

    private static Timestamp Instant(Typed typed)
    {
        var time = TimeOnly.TryParseExact(typed[".Time"], "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? clock
            : throw new FormatException("Enter a time on the 24-hour clock, like 14:05");

        var local = Day(typed).ToDateTime(time);
        if (London.IsInvalidTime(local)) throw new FormatException("The clocks went forward over this time: enter one before or after");
        return Timestamp.FromDateTime(TimeZoneInfo.ConvertTimeToUtc(local, London));
    }
}
