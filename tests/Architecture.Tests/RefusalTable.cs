using System.Reflection;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Tests;

/// <summary>README lists every refusal with its remedy, for those who integrate: written by build/refusal-table, held to the code here.</summary>
public sealed class RefusalTable
{
    private const string Begin = "<!-- refusals: written by build/refusal-table -->";
    private const string End = "<!-- end of refusals -->";

    [Fact]
    public void README_lists_every_refusal_with_its_sentence_and_remedy()
    {
        var (before, listed, after) = Parts(Source.Text("README.md"));
        var now = Written();

        if (Environment.GetEnvironmentVariable("SAFERCITY_WRITE_REFUSALS") is not null) File.WriteAllText(Path.Combine(Source.Root, "README.md"), before + now + after);
        else Assert.True(listed == now, "The table in README.md is not what the code says: run build/refusal-table.");
    }

    [Fact]
    public void A_code_names_its_room_and_stands_for_one_refusal()
    {
        var codes = All().Select(refusal => refusal.Code).ToList();

        Assert.All(codes, code => Assert.Matches(@"^[a-z_]+\.[a-z0-9_]+$", code));
        Found.Nothing(codes.GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void A_sentence_and_a_remedy_are_whole_sentences() =>
        Found.Nothing(All().Where(refusal => refusal.Sentence.Last() is not ('.' or '?') || refusal.Remedy.Last() is not '.').Select(refusal => refusal.Code));

    private static IEnumerable<Refusal> All() => new[] { typeof(Refusal).Assembly, Assembly.Load("SaferCity.Practice") }.Concat(Rooms.Names.Select(Rooms.Built))
        .SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(field => field.FieldType == typeof(Refusal))
        .Select(field => (Refusal)field.GetValue(null)!).OrderBy(refusal => refusal.Code, StringComparer.Ordinal);

    private static string Written() => string.Concat(
        All().Select(refusal => $"| `{refusal.Code}` | {refusal.Sentence} | {refusal.Remedy} |\n").Prepend("| Reason | What it says | What to do |\n| --- | --- | --- |\n"));

    private static (string Before, string Listed, string After) Parts(string readme)
    {
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, $"README.md has no place for the table: a line {Begin} and, below it, a line {End}.");
        var start = begin + Begin.Length + 1;
        return (readme[..start], readme[start..end], readme[end..]);
    }
}
