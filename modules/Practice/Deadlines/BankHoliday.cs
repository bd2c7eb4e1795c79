using System.Globalization;

namespace SaferCity.Practice.Deadlines;

/// <summary>The parts of the United Kingdom that have bank holidays of their own.</summary>
[Flags]
internal enum UkParts { None = 0, EnglandAndWales = 1, Scotland = 2, NorthernIreland = 4, All = 7 }

/// <summary>A row of BankHolidays.csv.</summary>
internal sealed record BankHoliday(DateOnly Date, string Name, UkParts Parts)
{
    public static IReadOnlyList<BankHoliday> All { get; } =
        [.. Data.Lines("BankHolidays.csv").Where(line => !line.StartsWith('#')).Skip(1).Select(Parse)];

    private static BankHoliday Parse(string line) => line.Split(',') is [var date, var name, var parts]
        ? new(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), name, parts.Split(' ').Aggregate(UkParts.None, (all, part) => all | Part(part)))
        : throw new InvalidDataException($"BankHolidays.csv: expected date,name,parts but read \"{line}\".");

    private static UkParts Part(string code) => code switch
    {
        "EW" => UkParts.EnglandAndWales,
        "S" => UkParts.Scotland,
        "NI" => UkParts.NorthernIreland,
        _ => throw new InvalidDataException($"BankHolidays.csv: \"{code}\" is none of EW, S, NI."),
    };
}
