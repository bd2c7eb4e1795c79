using Microsoft.AspNetCore.Html;
using static SaferCity.Console.Fields.Markup;

namespace SaferCity.Console.Fields;

/// <summary>A question with its answers. Without options it offers those of the contract's list, or yes and no.</summary>
public abstract class ChoiceField : Field
{
    /// <summary>The answers offered.</summary>
    public IReadOnlyList<Option>? Options { get; set; }

    private protected IReadOnlyList<Option> Offered
    {
        get
        {
            var type = For.ModelExplorer.Metadata.ElementType ?? For.ModelExplorer.Metadata.UnderlyingOrModelType;
            return Options ?? (type.IsEnum ? Fields.Options.Of(type) : Fields.Options.YesOrNo);
        }
    }

    private protected IHtmlContent Items(string kind, string type)
    {
        var held = Held().ToHashSet();
        return Join(Offered.Select((option, number) =>
        {
            var id = number is 0 ? FieldId : $"{FieldId}-{number + 1}";
            return Html($"""
                <div class="govuk-{kind}__item">
                  <input class="govuk-{kind}__input" id="{id}" name="{Name}" type="{type}" value="{option.Value}"{Attribute("aria-describedby", option.Hint is null ? null : id + "-hint")}{Flag("checked", held.Contains(option.Value))}>
                  <label class="govuk-label govuk-{kind}__label" for="{id}">{option.Text}</label>{(option.Hint is null ? null : Html($"""<div id="{id}-hint" class="govuk-hint govuk-{kind}__hint">{option.Hint}</div>"""))}
                </div>
                """);
        }));
    }
}

/// <summary>One answer of a few.</summary>
public sealed class RadioField : ChoiceField
{
    /// <summary>A group of circles under one question.</summary>
    public RadioField() => IsGroup = true;

    /// <summary>Side by side, for two short answers.</summary>
    public bool Inline { get; set; }

    private protected override IHtmlContent Control() =>
        Html($"""<div class="govuk-radios{(Inline ? " govuk-radios--inline" : "")}" data-module="govuk-radios">{Items("radios", "radio")}</div>""");
}

/// <summary>Any number of several answers.</summary>
public sealed class CheckboxField : ChoiceField
{
    /// <summary>A group of boxes under one question.</summary>
    public CheckboxField() => IsGroup = true;

    private protected override IHtmlContent Control() =>
        Html($"""<div class="govuk-checkboxes" data-module="govuk-checkboxes">{Items("checkboxes", "checkbox")}</div>""");
}

/// <summary>One answer of many.</summary>
public sealed class SelectField : ChoiceField
{
    private protected override IHtmlContent Control()
    {
        var held = Held().ToHashSet();
        var options = Join(Offered.Select(option => Html($"""<option value="{option.Value}"{Flag("selected", held.Contains(option.Value))}>{option.Text}</option>""")));
        return Html($"""<select class="govuk-select{(Problem is null ? "" : " govuk-select--error")}" id="{FieldId}" name="{Name}"{Attribute("aria-describedby", DescribedBy)}><option value="">Choose</option>{options}</select>""");
    }
}
