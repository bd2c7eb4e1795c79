using Microsoft.AspNetCore.Html;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>A day or month that is asked for in boxes, each with its own name.</summary>
public abstract class BoxedField : Field
{
    /// <summary>A group of boxes under one question.</summary>
    protected BoxedField() => IsGroup = true;

    private protected IHtmlContent Box(string part, string label, string id, int width) => Html($"""
        <div class="govuk-date-input__item"><div class="govuk-form-group">
          <label class="govuk-label govuk-date-input__label" for="{id}">{label}</label>
          <input class="govuk-input govuk-date-input__input govuk-input--width-{width}{(Problem is null ? "" : " govuk-input--error")}" id="{id}" name="{Name}{part}" type="text" inputmode="numeric" autocomplete="off"{Attribute("value", Value(part))}>
        </div></div>
        """);
}
