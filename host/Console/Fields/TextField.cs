using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>One line of text or a number.</summary>
public sealed class TextField : Field
{
    /// <summary>In characters: 2, 3, 4, 5, 10, 20 or 30. The whole width where it is not given.</summary>
    public int Width { get; set; }

    /// <summary>The input's type.</summary>
    public string Type { get; set; } = "text";

    /// <summary>"numeric" brings the digits up on a phone.</summary>
    public string? Inputmode { get; set; }

    /// <summary>Whether and with what a browser may fill it. Off, because it is mostly about somebody else.</summary>
    public string Autocomplete { get; set; } = "off";

    private protected override IHtmlContent Control()
    {
        var classes = "govuk-input" + (Width > 0 ? $" govuk-input--width-{Width}" : "") + (Problem is null ? "" : " govuk-input--error");
        return Html($"""<input class="{classes}" id="{FieldId}" name="{Name}" type="{Type}" autocomplete="{Autocomplete}" spellcheck="false"{Attribute("inputmode", Inputmode)}{Attribute("aria-describedby", DescribedBy)}{Attribute("value", Type is "password" ? null : Value())}>""");
    }
}

/// <summary>Several lines of text.</summary>
public sealed class TextArea : Field
{
    /// <summary>Lines shown.</summary>
    public int Rows { get; set; } = 5;

    private protected override IHtmlContent Control() =>
        Html($"""<textarea class="govuk-textarea{(Problem is null ? "" : " govuk-textarea--error")}" id="{FieldId}" name="{Name}" rows="{Rows}"{Attribute("aria-describedby", DescribedBy)}>{Environment.NewLine}{Value()}</textarea>""");
}

/// <summary>An amount in pounds, which the message holds as pence.</summary>
public sealed class MoneyField : Field
{
    private protected override IHtmlContent Control() => Html($"""
        <div class="govuk-input__wrapper"><div class="govuk-input__prefix" aria-hidden="true">£</div><input class="govuk-input govuk-input--width-5{(Problem is null ? "" : " govuk-input--error")}" id="{FieldId}" name="{Name}.Pounds" type="text" inputmode="decimal" autocomplete="off" spellcheck="false"{Attribute("aria-describedby", DescribedBy)}{Attribute("value", Value(".Pounds"))}></div>
        """);

    private protected override string Part(string part) => For.Model is long pence and not 0 ? (pence / 100m).ToString(pence % 100 is 0 ? "0" : "0.00", CultureInfo.InvariantCulture) : "";
}

/// <summary>A file to send. The page reads it from the request by the name given here.</summary>
public sealed class FileField : TagHelper
{
    /// <summary>The name under which the page finds it.</summary>
    public required string Name { get; set; }

    /// <summary>The question.</summary>
    public required string Label { get; set; }

    /// <summary>Which kinds are offered, such as ".csv,.zip".</summary>
    public string? Accept { get; set; }

    /// <summary>Whether several may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-form-group");
        output.Content.SetHtmlContent(Html($"""<label class="govuk-label" for="{FieldIds.Of(Name)}">{Label}</label><input class="govuk-file-upload" id="{FieldIds.Of(Name)}" name="{Name}" type="file"{Attribute("accept", Accept)}{Flag("multiple", Multiple)}>"""));
    }
}
