using System.Text.RegularExpressions;

namespace SaferCity.Tests;

/// <summary>Nothing in what we ship or test with reaches a real person.</summary>
public sealed partial class InventedPersons
{
    [Fact]
    public void Every_electronic_address_belongs_to_a_domain_that_nobody_can_have()
    {
        var real = Written(Address()).Where(found => !Reserved().IsMatch(found.Text));

        Found.Nothing(real);
    }

    // Ofcom keeps 01632 960000 to 960999, 020 7946 0000 to 0999 and 07700 900000 to 900999 for drama.
    [Fact]
    public void Every_telephone_number_is_one_that_is_kept_for_drama()
    {
        var real = Written(Telephone()).Where(found => !Drama().IsMatch(found.Text.Replace(" ", "", StringComparison.Ordinal)));

        Found.Nothing(real);
    }

    private static IEnumerable<(string Path, string Text)> Written(Regex what) => Source.Files(".cs", ".cshtml", ".json", ".csv", ".txt", ".mjs", ".sql", ".md")
        .Where(path => !path.EndsWith(".lock.json", StringComparison.Ordinal) && !path.EndsWith("package-lock.json", StringComparison.Ordinal) && !path.EndsWith("/InventedPersons.cs", StringComparison.Ordinal))
        .SelectMany(path => what.Matches(Source.Text(path)).Select(match => (path, match.Value)));

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b")]
    private static partial Regex Address();

    [GeneratedRegex(@"@([\w-]+\.)*(example(\.(com|org|net))?|[\w-]+\.(example|invalid|test))$")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"(?<![\w.-])0(20 ?[378]\d{3} ?\d{4}|7\d{3} ?\d{3} ?\d{3}|1\d{3} ?\d{3} ?\d{3})(?![\w.-])")]
    private static partial Regex Telephone();

    [GeneratedRegex("^(01632960|02079460|07700900)")]
    private static partial Regex Drama();
}
