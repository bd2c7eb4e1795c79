using System.Globalization;
using Microsoft.AspNetCore.Html;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>A month in two boxes, which the message holds as yyyy-MM.</summary>
public sealed class MonthField : BoxedField
{
    private protected override IHtmlContent Control() => Html($"""
        <div class="govuk-date-input">{Box(".Month", "Month", FieldId, 2)}{Box(".Year", "Year", FieldId + "-year", 4)}</div>
        """);

    private protected override string Part(string part) =>
        !DateOnly.TryParseExact(For.Model as string, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? ""
        : part is ".Month" ? month.Month.ToString(CultureInfo.InvariantCulture)
        : month.Year.ToString("0000", CultureInfo.InvariantCulture);
}
