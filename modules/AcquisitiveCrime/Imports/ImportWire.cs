using Google.Protobuf.WellKnownTypes;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Practice.Wire;
using Month = SaferCity.AcquisitiveCrime.Months.Month;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>Imports as the contract carries them.</summary>
internal static class ImportWire
{
    public static ImportCounts Counts(this FileImport import) => new()
    {
        RowsRead = import.RowsRead,
        RowsAdded = import.RowsAdded,
        RowsGone = import.RowsGone,
        RowsUnchanged = import.RowsUnchanged,
        RowsRefused = import.RowsRefused,
    };

    public static Import ToWire(this FileImport import) => new()
    {
        Id = import.Id.Value.ToString(),
        Reference = import.Reference,
        FileName = import.FileName,
        Kind = import.Kind.ToWire(),
        Force = import.Force,
        Month = Month.Of(import.Month).ToString(),
        ImportedAt = Timestamp.FromDateTimeOffset(import.ImportedAt),
        Counts = import.Counts(),
        Sha256 = import.Sha256,
        Size = import.Size,
    };

    public static PoliceFileKind ToWire(this Files.PoliceFileKind kind) => System.Enum.Parse<PoliceFileKind>(kind.ToString());
}
