using FluentValidation;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.Practice.Wire;
using Wire = SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>Figures as the contract carries them.</summary>
internal static class FigureWire
{
    public static Wire.MonthsHeld ToWire(this HeldMonths months)
    {
        var wire = new Wire.MonthsHeld { From = months.Asked.From.ToString(), To = months.Asked.To.ToString(), Held = months.Count, Asked = months.Asked.Length, Sentence = months.Sentence };
        wire.Missing.AddRange(months.Missing.Select(month => month.ToString()));
        return wire;
    }

    public static Wire.Comparison ToWire(this Change change)
    {
        var wire = new Wire.Comparison { Counted = change.Counted, Now = change.Now, Before = change.Before, MonthsCompared = change.MonthsCompared, PercentAbsent = change.PercentAbsent };
        if (change.Percent is { } percent) wire.Percent = (double)percent;
        return wire;
    }

    public static Wire.Limits ToWire(this Limits limits) => new()
    {
        Expected = limits.Expected,
        WarningLow = limits.WarningLow,
        WarningHigh = limits.WarningHigh,
        ActionLow = limits.ActionLow,
        ActionHigh = limits.ActionHigh,
    };

    /// <summary>What a form has already checked.</summary>
    public static CrimeChoice FromWire(this Wire.CrimeSelection selection) =>
        new(selection.Universe.FromWire(), selection.CrimeType.Length == 0 ? null : selection.CrimeType, selection.Acquisitive);

    public static CrimeUniverse FromWire(this Wire.Universe universe) => Enum.Parse<CrimeUniverse>(universe.ToString());

    public static Wire.Universe ToWire(this CrimeUniverse universe) => Enum.Parse<Wire.Universe>(universe.ToString());
}

/// <summary>Which crimes to count, as it was sent.</summary>
internal sealed class SelectionForm : AbstractValidator<Wire.CrimeSelection>
{
    public SelectionForm()
    {
        RuleFor(s => s.Universe).MustBeChosen("Say what to count: police.uk with anti-social behaviour, or notifiable crime");
        RuleFor(s => s.CrimeType).Must(type => type.Length == 0 || CrimeTypes.Find(type) is not null).WithMessage("Choose one of the police's crime types, or leave it empty for all");
        RuleFor(s => s.CrimeType).Empty().When(s => s.Acquisitive).WithMessage("Choose one crime type or all acquisitive crime, not both");
        RuleFor(s => s.CrimeType).NotEqual(CrimeTypes.AntiSocialBehaviour).When(s => s.Universe is Wire.Universe.Notifiable).WithMessage("Anti-social behaviour is not notifiable crime: count it in police.uk");
    }
}
