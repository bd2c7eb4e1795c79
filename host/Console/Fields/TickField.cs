using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>One box to tick: its label is the statement that the tick makes. What stands in the element is asked when it is ticked.</summary>
public sealed class TickField : Field
{
    private TagHelperContent? whenTicked;

    /// <summary>What the tick sends, where it is one of a contract's list rather than yes.</summary>
    public string Sends { get; set; } = "true";

    private string? WhenTickedId => whenTicked is { IsEmptyOrWhiteSpace: false } ? FieldId + "-then" : null;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        whenTicked = await output.GetChildContentAsync();
        Process(context, output);
        output.Content.SetHtmlContent(Control());
    }

    private protected override IHtmlContent Control() => Html($"""
        {(Problem is null ? null : Html($"""<p id="{FieldId}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> {Problem}</p>"""))}
        <div class="govuk-checkboxes" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id="{FieldId}" name="{Name}" type="checkbox" value="{Sends}"{Attribute("data-aria-controls", WhenTickedId)}{Attribute("aria-describedby", DescribedBy)}{Flag("checked", Held().Contains(Sends))}>
          <label class="govuk-label govuk-checkboxes__label" for="{FieldId}">{Label}</label>{(Hint is null ? null : Html($"""<div id="{FieldId}-hint" class="govuk-hint govuk-checkboxes__hint">{Hint}</div>"""))}
        </div>{(WhenTickedId is null ? null : Html($"""<div class="govuk-checkboxes__conditional govuk-checkboxes__conditional--hidden" id="{WhenTickedId}">{whenTicked}</div>"""))}</div>
        """);
}
