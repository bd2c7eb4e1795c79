using System.Text.RegularExpressions;

namespace SaferCity.Tests;

/// <summary>How the tree reads: short files, folders that are nouns of the practice, tests that are sentences.</summary>
public sealed partial class FilesAndFolders
{
    private static readonly string[] Patterns =
        ["Commands", "Queries", "Handlers", "Dtos", "Services", "Helpers", "Utils", "Utilities", "Common", "Extensions", "Managers", "Repositories", "Interfaces"];

    [Fact]
    public void No_file_is_longer_than_200_lines()
    {
        var tooLong = Source.Files(".cs", ".cshtml", ".mjs", ".js").Where(path => Source.Lines(path).Length > 200);

        Found.Nothing(tooLong);
    }

    [Fact]
    public void No_folder_is_named_after_a_pattern()
    {
        var folders = Source.Files(".cs", ".cshtml").SelectMany(path => path.Split('/')[..^1]).Distinct();

        Found.Nothing(folders.Intersect(Patterns));
    }

    [Fact]
    public void A_test_is_a_sentence()
    {
        var tests = Source.Files(".cs").Where(path => path.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(path => Test().Matches(Source.Text(path)).Select(match => (path, Name: match.Groups["name"].Value))).ToList();
        var terse = tests.Where(test => test.Name.Count(c => c == '_') < 2);

        Assert.NotEmpty(tests);
        Found.Nothing(terse);
    }

    [Fact]
    public void A_namespace_is_file_scoped_and_follows_the_folder()
    {
        var astray = Source.Files(".cs").Where(path => path.StartsWith("modules/", StringComparison.Ordinal) && !FollowsItsFolder(path));

        Found.Nothing(astray);
    }

    [Fact]
    public void What_a_file_uses_stands_in_order_with_System_first()
    {
        var astray = Source.Files(".cs").Where(path => Used(path) is var used && !used.SequenceEqual(used.OrderBy(name => name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)).ThenBy(Segments, StringComparer.OrdinalIgnoreCase)));

        Found.Nothing(astray);
    }

    private static List<string> Used(string path) => [.. Using().Matches(Source.Text(path)).Select(match => match.Groups["name"].Value)];

    // So that a name stands before those that it begins: U+0001 comes before every letter.
    private static string Segments(string name) => name.Replace('.', '\u0001');

    // Files of messages declare the rest of what the contract generates, in the contract's namespace.
    private static bool FollowsItsFolder(string path)
    {
        var text = Source.Text(path);
        var folders = path.Split('/')[1..^1].ToList();
        if (text.Contains($"namespace SaferCity.{folders[0]}.V1;", StringComparison.Ordinal)) return path.EndsWith("Messages.cs", StringComparison.Ordinal);
        return !text.Contains("namespace ", StringComparison.Ordinal) || text.Contains($"namespace SaferCity.{string.Join('.', folders)};", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[(Fact|Theory)\b[^\n]*\n(\s*\[[^\n]*\n)*\s*public (async )?(static )?[\w<>]+ (?<name>\w+)\(")]
    private static partial Regex Test();

    [GeneratedRegex(@"^using (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
