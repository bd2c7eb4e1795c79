using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Pieces;

/// <summary>
/// A form whose button asks the person's device for a passkey and sends what it answers (passkeys.js). It shows only where a script runs and the browser knows
/// passkeys; what stands in an element with data-passkey-instead shows where they do not.
/// </summary>
public sealed class PasskeyForm(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>"get" to use a passkey, "create" to make one.</summary>
    public required string Does { get; set; }

    /// <summary>The page's property whose Credential and Challenge are sent.</summary>
    public required string Fields { get; set; }

    /// <summary>What the button says.</summary>
    public required string Button { get; set; }

    /// <summary>"secondary", or empty for the usual green.</summary>
    public string Look { get; set; } = "";

    /// <summary>Where it is sent; this page where it is left out.</summary>
    public string? To { get; set; }

    /// <summary>Where the script asks what the device is to do, when the button is pressed.</summary>
    public string? Begin { get; set; }

    /// <summary>The same, where the page knows it already, with its challenge.</summary>
    public string? Options { get; set; }

    /// <summary>The token of what is asked.</summary>
    public string Challenge { get; set; } = "";

    /// <summary>Where "Cancel" leads, if it is offered.</summary>
    public string? Cancel { get; set; }

    /// <summary>The page that is being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Where the browser is, as the services ask for it.</summary>
    internal static string OriginOf(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var token = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        var look = Look.Length > 0 ? $"govuk-button govuk-button--{Look}" : "govuk-button";

        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", new HtmlString(""));
        output.Attributes.SetAttribute("hidden", new HtmlString(""));
        output.Attributes.SetAttribute("data-passkey", Does);
        if (To is not null) output.Attributes.SetAttribute("action", To);
        if (Begin is not null) output.Attributes.SetAttribute("data-begin", Begin);
        if (Options is not null) output.Attributes.SetAttribute("data-options", Options);
        output.Content.SetHtmlContent(Html($"""
            <input type="hidden" name="{token.FormFieldName}" value="{token.RequestToken!}"><input type="hidden" name="{Fields}.Credential" value="" data-passkey-credential><input type="hidden" name="{Fields}.Challenge" value="{Challenge}" data-passkey-challenge>
            {fields}
            <div role="alert" data-passkey-problem></div>
            <div class="govuk-button-group"><button type="submit" class="{look}">{Button}</button>{(Cancel is null ? null : Html($"""<a class="govuk-link" href="{Cancel}">Cancel</a>"""))}</div>
            """));
    }
}
