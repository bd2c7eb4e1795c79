using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Pieces;

/// <summary>Something to be careful about, before it is done.</summary>
public sealed class Warning : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content.SetHtmlContent(Html($"""
            <span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> {text}</strong>
            """));
    }
}

/// <summary>Something worth knowing, set apart.</summary>
public sealed class Inset : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-inset-text");
    }
}

/// <summary>What a list says when there is nothing in it.</summary>
public sealed class Empty : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.Attributes.SetAttribute("class", "govuk-body app-spare");
    }
}

/// <summary>A link that looks like a button, because it begins something.</summary>
public sealed class LinkButton : TagHelper
{
    /// <summary>Where it begins.</summary>
    public required string Href { get; set; }

    /// <summary>"secondary" where it is not the page's main purpose.</summary>
    public string Look { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("href", Href);
        output.Attributes.SetAttribute("role", "button");
        output.Attributes.SetAttribute("draggable", "false");
        output.Attributes.SetAttribute("class", Look.Length > 0 ? $"govuk-button govuk-button--{Look}" : "govuk-button");
        output.Attributes.SetAttribute("data-module", "govuk-button");
    }
}
