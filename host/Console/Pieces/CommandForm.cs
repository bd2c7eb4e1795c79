using Google.Protobuf;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Pieces;

/// <summary>
/// A form that sends one message of the contract to the page's own handler, with the message's request_id and etag, so that
/// pressing twice does it once and nobody overwrites what they have not seen.
/// </summary>
public sealed class CommandForm(IAntiforgery antiforgery) : TagHelper
{
    /// <summary>The message. Without one the form carries only what stands in it.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>What the button says: a verb and its object.</summary>
    public required string Button { get; set; }

    /// <summary>"secondary", "warning" (it cannot be undone) or "inverse". Empty for the usual green.</summary>
    public string Look { get; set; } = "";

    /// <summary>Where "Cancel" leads, if it is offered.</summary>
    public string? Cancel { get; set; }

    /// <summary>What it says.</summary>
    public string CancelText { get; set; } = "Cancel";

    /// <summary>Which handler of the page takes it, where there are several.</summary>
    public string? Handler { get; set; }

    /// <summary>Whether it carries files.</summary>
    public bool Files { get; set; }

    /// <summary>The page that is being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        var token = antiforgery.GetAndStoreTokens(ViewContext.HttpContext);
        var look = Look.Length > 0 ? $"govuk-button govuk-button--{Look}" : "govuk-button";

        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", new HtmlString(""));
        if (Handler is not null) output.Attributes.SetAttribute("action", "?handler=" + Handler);
        if (Files) output.Attributes.SetAttribute("enctype", "multipart/form-data");
        output.Content.SetHtmlContent(Html($"""
            {Hidden(token.FormFieldName, token.RequestToken!)}{Kept("RequestId", Guid.CreateVersion7().ToString())}{Kept("Etag", "")}{fields}
            <div class="govuk-button-group"><button type="submit" class="{look}" data-module="govuk-button" data-prevent-double-click="true">{Button}</button>{(Cancel is null ? null : Html($"""<a class="govuk-link" href="{Cancel}">{CancelText}</a>"""))}</div>
            """));
    }

    private IHtmlContent? Kept(string property, string otherwise)
    {
        if (For?.Model is not IMessage message) return null;

        var field = message.Descriptor.Fields.InDeclarationOrder().FirstOrDefault(field => field.PropertyName == property);
        if (field is null) return null;

        var held = (string)field.Accessor.GetValue(message);
        return Hidden($"{For.Name}.{property}", held.Length > 0 ? held : otherwise);
    }

    private static IHtmlContent Hidden(string name, string value) => Html($"""<input type="hidden" name="{name}" value="{value}">""");
}
