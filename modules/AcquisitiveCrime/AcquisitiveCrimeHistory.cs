using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.Kernel.Journal;

namespace SaferCity.AcquisitiveCrime;

/// <summary>What the room's journal can say: a sentence for every fact.</summary>
internal static class AcquisitiveCrimeHistory
{
    public static History Sentences() => new History()
        .Say<PoliceFileImported>(f => f.Added == 0 && f.Gone == 0
            ? $"Imported {f.Name}: it held nothing new{Refused(f.Refused)}."
            : $"Imported {f.Name}: {f.Added} rows added, {f.Gone} gone, {f.Unchanged} unchanged{Refused(f.Refused)}.");

    private static string Refused(int rows) => rows == 0 ? "" : rows == 1 ? "; one row was left out" : $"; {rows} rows were left out";
}
