using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SaferCity.Console.Pieces;

/// <summary>
/// Plain HTML looks as GOV.UK's does without naming a class: a heading, table or list that has no class gets the usual one, a cell whatever else it is.
/// Public only because Razor finds no other tag helper.
/// </summary>
[HtmlTargetElement("h1"), HtmlTargetElement("h2"), HtmlTargetElement("h3"), HtmlTargetElement("ul"), HtmlTargetElement("ol")]
[HtmlTargetElement("table"), HtmlTargetElement("caption"), HtmlTargetElement("thead"), HtmlTargetElement("tbody"), HtmlTargetElement("tr")]
[HtmlTargetElement("th"), HtmlTargetElement("td"), HtmlTargetElement("dl")]
public sealed class PlainHtml : TagHelper
{
    private static readonly Dictionary<string, string> Classes = new()
    {
        ["h1"] = "govuk-heading-l",
        ["h2"] = "govuk-heading-m",
        ["h3"] = "govuk-heading-s",
        ["ul"] = "govuk-list govuk-list--bullet",
        ["ol"] = "govuk-list govuk-list--number",
        ["dl"] = "govuk-summary-list",
        ["table"] = "govuk-table",
        ["caption"] = "govuk-table__caption govuk-table__caption--m",
        ["thead"] = "govuk-table__head",
        ["tbody"] = "govuk-table__body",
        ["tr"] = "govuk-table__row",
        ["th"] = "govuk-table__header",
        ["td"] = "govuk-table__cell",
    };

    /// <summary>A cell of figures, set to the right.</summary>
    public bool Numeric { get; set; }

    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        if (context.TagName is "thead") context.Items["thead"] = true;
    }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.TagName is "th" && !output.Attributes.ContainsName("scope"))
            output.Attributes.SetAttribute("scope", context.Items.ContainsKey("thead") ? "col" : "row");

        if (context.TagName is "table") Scroll(output);
        if (output.Attributes.ContainsName("class"))
        {
            if (context.TagName is "td" or "th") output.AddClass(Classes[context.TagName], HtmlEncoder.Default);
            return;
        }
        var usual = Classes[context.TagName];
        output.Attributes.SetAttribute("class", Numeric ? $"{usual} {usual}--numeric" : usual);
    }

    // A table that is wider than a phone scrolls by itself, and the page stays.
    private static void Scroll(TagHelperOutput output)
    {
        output.PreElement.SetHtmlContent("""<div class="app-wide">""");
        output.PostElement.SetHtmlContent("</div>");
    }
}
