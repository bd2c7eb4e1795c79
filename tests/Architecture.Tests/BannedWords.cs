using System.Text.RegularExpressions;

namespace SaferCity.Tests;

/// <summary>What may not be written, and why, each as a pattern over the source.</summary>
public sealed class BannedWords
{
    // Each of these goes round the need-to-know filter (Attach and Update write what was never read through it). Kernel and a room's Data may, with care.
    [Theory]
    [InlineData(@"\bIgnoreQueryFilters\b")]
    [InlineData(@"\bSqlQuery(Raw)?\b")]
    [InlineData(@"\bFromSql(Raw|Interpolated)?\b")]
    [InlineData(@"\.Attach(Range)?\(")]
    [InlineData(@"\b(db|context|Set<\w+>\(\))(\.\w+)?\.Update(Range)?\(")]
    [InlineData(@"\.Reload(Async)?\(")]
    [InlineData(@"\.GetDatabaseValues(Async)?\(")]
    public void Nothing_goes_round_the_need_to_know_filter(string pattern) =>
        Found.Nothing(Lines(pattern, path => Shipped(path) && !path.StartsWith("modules/Kernel/", StringComparison.Ordinal) && !path.Contains("/Data/", StringComparison.Ordinal)));

    // It reads what its caller may not know of, to be changed: not even a rule or a figure may.
    [Fact]
    public void Only_erasing_takes_what_is_kept_about_a_record_as_a_whole() =>
        Found.Nothing(Lines(@"\.WholeAsync\(", path => Shipped(path) && !path.StartsWith("modules/Kernel/", StringComparison.Ordinal) && path is not ("modules/Practice/Disposals/Disposals.cs" or "modules/Practice/Disposals/ErasedRecords.cs")));

    [Fact]
    public void No_message_is_sent_past_the_behaviours() => Found.Nothing(Lines(@"\bCreateStream\(", Shipped));

    // ById prepares a query for each model, and each engine has a model of its own.
    [Fact]
    public void No_context_is_pooled_and_no_query_compiled_once_for_two_engines() =>
        Found.Nothing(Lines(@"\bAddDbContextPool|\bEF\.Compile(Async)?Query", path => Shipped(path) && path != "modules/Kernel/Storage/ById.cs"));

    [Fact]
    public void Nothing_is_left_undone_or_switched_off() =>
        Found.Nothing(Lines(@"NotImplementedException|\bTO" + @"DO\b|\bFIX" + @"ME\b|\[(Fact|Theory)\([^)]*Skip|Assert\.True\(true", _ => true));

    [Fact]
    public void Nobody_sleeps_or_waits_on_a_task_with_a_thread() =>
        Found.Nothing(Lines(@"\bThread\.Sleep|\.GetAwaiter\(\)\.GetResult\(\)", path => path != "tests/Storage/PostgresServer.cs"));

    [Fact]
    public void Time_is_asked_of_the_clock_that_is_passed() =>
        Found.Nothing(Lines(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b", path => path.StartsWith("modules/", StringComparison.Ordinal)));

    [Fact]
    public void No_prefix_is_searched_with_StartsWith_in_a_query() =>
        Found.Nothing(Lines(@"\bdb\.\w+\.Where\(\w+ => [^)]*\.StartsWith\(", Shipped));

    private static bool Shipped(string path) => path.StartsWith("modules/", StringComparison.Ordinal) || path.StartsWith("host/", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(string pattern, Func<string, bool> here) =>
        from path in Source.Files(".cs", ".cshtml")
        where here(path) && !path.EndsWith("/BannedWords.cs", StringComparison.Ordinal)
        from line in Source.Lines(path)
        where Regex.IsMatch(line, pattern)
        select $"{path}: {line.Trim()}";
}
