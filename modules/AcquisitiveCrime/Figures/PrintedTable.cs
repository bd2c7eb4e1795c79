using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>A share as a document printed it, at the rank that the document gave it.</summary>
internal sealed record PrintedShare(string CrimeType, int Rank, decimal Percent);

/// <summary>Shares that a document printed, what it says they are of, and the months it says they cover.</summary>
internal sealed record PrintedTable(string Source, string UniversePrinted, CrimeUniverse Universe, MonthRange Range, IReadOnlyList<PrintedShare> Shares)
{
    /// <summary>Safer City Partnership Strategy, 2017 to 2020, page 8: the three most frequent types, November 2016 to October 2017.</summary>
    public static readonly PrintedTable StrategyOf2017 = new(
        "Safer City Partnership Strategy 2017 to 2020, page 8",
        "notifiable crime",
        CrimeUniverse.Notifiable,
        new(new(2016, 11), new(2017, 10)),
        [new(CrimeTypes.OtherTheft, 1, 22.76m), new(CrimeTypes.AntiSocialBehaviour, 2, 20.35m), new(CrimeTypes.Violence, 3, 3.54m)]);

    /// <summary>The universe that all the printed types can belong to.</summary>
    public CrimeUniverse UniverseMeant => Shares.All(share => Universe.Counts(share.CrimeType)) ? Universe : CrimeUniverse.PoliceUk;
}
