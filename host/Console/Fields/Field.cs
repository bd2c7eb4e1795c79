using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>
/// A question in a form, with its label, hint and problem, in GOV.UK's HTML. Public only because Razor finds no other tag helper.
/// </summary>
public abstract class Field : TagHelper
{
    /// <summary>What is asked for: a property of the message that the page sends.</summary>
    public required ModelExpression For { get; set; }

    /// <summary>The question, as one would ask it.</summary>
    public required string Label { get; set; }

    /// <summary>Help that is needed before answering.</summary>
    public string? Hint { get; set; }

    /// <summary>The page that is being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private protected string FieldId => FieldIds.Of(Name);

    private protected string? Problem =>
        ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;

    private protected bool IsGroup { get; init; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group" + (Problem is null ? "" : " govuk-form-group--error"));
        output.Content.SetHtmlContent(IsGroup ? Group() : Html($"""<label class="govuk-label" for="{FieldId}">{Label}</label>{Help()}{Control()}"""));
    }

    private protected abstract IHtmlContent Control();

    private protected string? DescribedBy
    {
        get
        {
            var ids = string.Join(' ', new[] { Hint is null ? null : FieldId + "-hint", Problem is null ? null : FieldId + "-error" }.OfType<string>());
            return ids.Length > 0 ? ids : null;
        }
    }

    /// <summary>What was typed and could not be read, else what the message holds.</summary>
    private protected string Value(string part = "") =>
        ViewContext.ViewData.ModelState.TryGetValue(Name + part, out var entry) && entry.AttemptedValue is { } typed ? typed : part.Length is 0 ? Held().FirstOrDefault("") : Part(part);

    /// <summary>The values that the message holds, as a form writes them.</summary>
    private protected IEnumerable<string> Held() => For.Model switch
    {
        null => [],
        string text => [text],
        true => ["true"],
        IEnumerable several => several.Cast<object>().Select(one => one.ToString()!),
        false or IConvertible and not Enum when Convert.ToDouble(For.Model) is 0 => Posted(),
        var one => [one.ToString()!],
    };

    // A message does not tell "no" and "0" from "not answered": only the form that was sent does.
    private IEnumerable<string> Posted() =>
        ViewContext.HttpContext.Request is { HasFormContentType: true } request ? request.Form[Name].OfType<string>() : [];

    private protected virtual string Part(string part) => "";

    private IHtmlContent Group() => Html($"""
        <fieldset class="govuk-fieldset"{Attribute("aria-describedby", DescribedBy)}>
          <legend class="govuk-fieldset__legend">{Label}</legend>{Help()}{Control()}
        </fieldset>
        """);

    private IHtmlContent Help() => Html($"{(Hint is null ? null : Html($"""<div id="{FieldId}-hint" class="govuk-hint">{Hint}</div>"""))}{(Problem is null ? null : Html($"""<p id="{FieldId}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> {Problem}</p>"""))}");
}

/// <summary>The id of the first control of a field, to which the error summary leads.</summary>
internal static class FieldIds
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "-");
}
