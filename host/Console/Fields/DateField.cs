using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Microsoft.AspNetCore.Html;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>A day in three boxes, which the message holds as yyyy-MM-dd; with a fourth for the time, where it holds an instant.</summary>
public sealed class DateField : BoxedField
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private protected override IHtmlContent Control() => Html($"""
        <div class="govuk-date-input">{Box(".Day", "Day", FieldId, 2)}{Box(".Month", "Month", FieldId + "-month", 2)}{Box(".Year", "Year", FieldId + "-year", 4)}{(IsInstant ? Box(".Time", "Time", FieldId + "-time", 5) : null)}</div>
        """);

    private bool IsInstant => For.ModelExplorer.ModelType == typeof(Timestamp);

    private protected override string Part(string part) => Shown is not { } at ? "" : part switch
    {
        ".Day" => at.Day.ToString(CultureInfo.InvariantCulture),
        ".Month" => at.Month.ToString(CultureInfo.InvariantCulture),
        ".Year" => at.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => at.ToString("HH:mm", CultureInfo.InvariantCulture),
    };

    // A day as it stands in the message, or an instant by London's clock.
    private DateTime? Shown => For.Model switch
    {
        Timestamp at => TimeZoneInfo.ConvertTimeFromUtc(at.ToDateTime(), London),
        string text when DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => null,
    };
}
