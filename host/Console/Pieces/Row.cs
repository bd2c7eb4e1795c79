using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Pieces;

/// <summary>One line of a summary list (dl): what it is called, what it says, and where it is changed.</summary>
public sealed class Row : TagHelper
{
    /// <summary>What it is called.</summary>
    public required string Key { get; set; }

    /// <summary>Where it is changed, if it can be.</summary>
    public string? Change { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-summary-list__row");
        output.Content.SetHtmlContent(Html($"""
            <dt class="govuk-summary-list__key">{Key}</dt>
            <dd class="govuk-summary-list__value">{(value.IsEmptyOrWhiteSpace ? "Not known" : value)}</dd>
            {(Change is null ? null : Html($"""<dd class="govuk-summary-list__actions"><a class="govuk-link" href="{Change}">Change<span class="govuk-visually-hidden"> {Key.ToLowerInvariant()}</span></a></dd>"""))}
            """));
    }
}
