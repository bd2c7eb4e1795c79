using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Pieces;

/// <summary>Next and previous of a list. The address keeps the tokens of the pages gone through, so that previous needs no memory.</summary>
public sealed class Pager : TagHelper
{
    /// <summary>The token that the list answered for the page after this one. Empty on the last.</summary>
    public required string Next { get; set; }

    /// <summary>The page that is being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var tokens = ViewContext.HttpContext.Request.Query["page"].OfType<string>().ToList();
        if (tokens.Count is 0 && Next.Length is 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        output.Content.SetHtmlContent(Html($"{(tokens.Count is 0 ? null : Link("prev", "Previous", Address(tokens.SkipLast(1))))}{(Next.Length is 0 ? null : Link("next", "Next", Address(tokens.Append(Next))))}"));
    }

    private string Address(IEnumerable<string> tokens)
    {
        var query = ViewContext.HttpContext.Request.Query.Where(pair => pair.Key is not "page").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
        return ViewContext.HttpContext.Request.Path + new QueryBuilder(query.Concat(tokens.Select(token => KeyValuePair.Create("page", token)))).ToQueryString();
    }

    private static IHtmlContent Link(string way, string text, string href) => Html($"""
        <div class="govuk-pagination__{way}"><a class="govuk-link govuk-pagination__link" href="{href}" rel="{way}"><span class="govuk-pagination__link-title">{text}<span class="govuk-visually-hidden"> page</span></span></a></div>
        """);
}
