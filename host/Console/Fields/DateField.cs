using Microsoft.AspNetCore.Html;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>A day in three boxes, which the message holds as yyyy-MM-dd.</summary>
public sealed class DateField : Field
{
    /// <summary>A group of boxes under one question.</summary>
    public DateField() => IsGroup = true;

    private protected override IHtmlContent Control() => Html($"""
        <div class="govuk-date-input">{Box(".Day", "Day", FieldId, 2)}{Box(".Month", "Month", FieldId + "-month", 2)}{Box(".Year", "Year", FieldId + "-year", 4)}</div>
        """);

    private protected override string Part(string part) => (For.Model as string ?? "").Split('-') is [var year, var month, var day]
        ? part switch { ".Day" => day.TrimStart('0'), ".Month" => month.TrimStart('0'), _ => year }
        : "";

    private IHtmlContent Box(string part, string label, string id, int width) => Html($"""
        <div class="govuk-date-input__item"><div class="govuk-form-group">
          <label class="govuk-label govuk-date-input__label" for="{id}">{label}</label>
          <input class="govuk-input govuk-date-input__input govuk-input--width-{width}{(Problem is null ? "" : " govuk-input--error")}" id="{id}" name="{Name}{part}" type="text" inputmode="numeric" autocomplete="off"{Attribute("value", Value(part))}>
        </div></div>
        """);
}
