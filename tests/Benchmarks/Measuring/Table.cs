namespace SaferCity.Tests.Benchmarks.Measuring;

/// <summary>A Markdown table of ratios, written a row at a time.</summary>
internal sealed class Table(TextWriter to)
{
    public const string NoAim = "none";

    public void Heading()
    {
        to.WriteLine("| What | SaferCity | Bare | Ratio | Aim |");
        to.WriteLine("|---|---:|---:|---:|---|");
    }

    /// <summary>Two rates; the ratio is of rates.</summary>
    public void Rates(string what, Measured rates, string aim) => Row(what, $"{rates.Ours:0}/s", $"{rates.Bare:0}/s", $"{rates.Ratio:0.00} of its rate", aim);

    /// <summary>Two rates shown as milliseconds a piece; the ratio is of times.</summary>
    public void Times(string what, Measured rates, string aim) => Row(what, $"{1000 / rates.Ours:0.00} ms", $"{1000 / rates.Bare:0.00} ms", $"{1 / rates.Ratio:0.00} times", aim);

    /// <summary>Two amounts of the same thing.</summary>
    public void Amounts(string what, Measured amounts, string unit, string aim) => Row(what, $"{amounts.Ours:0} {unit}", $"{amounts.Bare:0} {unit}", $"{amounts.Ratio:0.00} times", aim);

    /// <summary>One amount that stands for itself.</summary>
    public void Alone(string what, double amount, string unit, string aim) => Row(what, $"{amount:0.00} {unit}", "", "", aim);

    /// <summary>Says why there is no figure.</summary>
    public void NotMeasured(string what, string why) => Row(what, "", "", $"not measured: {why}", "");

    private void Row(params string[] cells) => to.WriteLine($"| {string.Join(" | ", cells)} |");
}
