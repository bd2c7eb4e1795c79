using System.Globalization;
using SaferCity.Tests.Benchmarks.Calls;
using SaferCity.Tests.Benchmarks.Imports;
using SaferCity.Tests.Benchmarks.Journals;
using SaferCity.Tests.Benchmarks.Lists;
using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Benchmarks.Reads;
using SaferCity.Tests.Benchmarks.Referrals;
using SaferCity.Tests.Benchmarks.Starts;

// dotnet run -c Release --project tests/Benchmarks [-- call|referral|read|list|journal|import|start [rounds]]
const string SlowReferral = "slow-referral", SlowRead = "slow-read";

if (args is [BareApp.Verb, var port])
{
    await BareApp.RunAsync(port);
    return 0;
}

// A test's host keeps every line that it logs, statements of SQL among them: here it logs warnings only, and so does the other side.
Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "Warning");
var wish = args.ElementAtOrDefault(0) ?? "all";
var rounds = args.ElementAtOrDefault(1) is { } many ? int.Parse(many, CultureInfo.InvariantCulture) : 7;
var table = new Table(Console.Out);

if (wish == SlowReferral)
{
    await ReferralRow.MeasureAsync(table, rounds, delayed: true);
    return 0;
}
if (wish == SlowRead)
{
    await ReadRow.MeasureAsync(table, rounds, delayed: true);
    return 0;
}

(string Name, Func<Task> Measure)[] rows =
[
    ("call", () => CallRow.MeasureAsync(table, rounds)),
    ("referral", ReferralsAsync),
    ("read", ReadsAsync),
    ("list", () => ListRow.MeasureAsync(table, rounds)),
    ("journal", () => JournalRow.MeasureAsync(table, rounds)),
    ("import", () => ImportRow.MeasureAsync(table, rounds)),
    ("start", () => StartRow.MeasureAsync(table, rounds)),
];
var wished = rows.Where(row => wish == "all" || wish == row.Name).ToList();
if (wished.Count == 0)
{
    await Console.Error.WriteLineAsync($"There is no row \"{wish}\": choose among {string.Join(", ", rows.Select(row => row.Name))}, or none for all.");
    return 1;
}

table.Heading();
foreach (var row in wished) await row.Measure();
return 0;

async Task ReferralsAsync()
{
    await ReferralRow.MeasureAsync(table, rounds, delayed: false);
    if (await SlowFsync.RunAsync(SlowReferral, $"{rounds}") is { } why) table.NotMeasured("one durable referral, fsync + 1 ms", why);
}

async Task ReadsAsync()
{
    await ReadRow.MeasureAsync(table, rounds, delayed: false);
    if (await SlowFsync.RunAsync(SlowRead, $"{rounds}") is { } why) table.NotMeasured("one journalled read, fsync + 1 ms", why);
}
