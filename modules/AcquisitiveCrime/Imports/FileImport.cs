using SaferCity.AcquisitiveCrime.Files;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.AcquisitiveCrime.Imports;

internal readonly record struct FileImportId(Guid Value) : IId<FileImportId>
{
    public static FileImportId Of(Guid value) => new(value);

    public static bool operator >(FileImportId left, FileImportId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(FileImportId left, FileImportId right) => left.Value.CompareTo(right.Value) < 0;
}

/// <summary>One file taken in: which, by its hash, and what it did to its month.</summary>
[Open("What was imported of the police's open data.")]
internal sealed class FileImport : Aggregate, INumbered
{
    public FileImportId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public PoliceFileId PoliceFileId { get; private init; }

    public string FileName { get; private init; } = "";

    public PoliceFileKind Kind { get; private init; }

    public string Force { get; private init; } = "";

    /// <summary>The month's first day.</summary>
    public DateOnly Month { get; private init; }

    public DateTimeOffset ImportedAt { get; private init; }

    /// <summary>Of the file's bytes, in hexadecimal.</summary>
    public string Sha256 { get; private init; } = "";

    public long Size { get; private init; }

    public int RowsRead { get; private init; }

    public int RowsAdded { get; private init; }

    public int RowsGone { get; private init; }

    public int RowsUnchanged { get; private init; }

    public int RowsRefused { get; private init; }

    (string Prefix, int Year) INumbered.Series => ("CRIME-IMPORT", ImportedAt.Year);

    void INumbered.Number(string reference) => Reference = reference;

    public static FileImport Of(PoliceFile file, PoliceFileName name, FileContent content, Spool spool, DateTimeOffset at)
    {
        var import = new FileImport
        {
            Id = Ids.New<FileImportId>(),
            PoliceFileId = file.Id,
            FileName = name.ToString(),
            Kind = name.Kind,
            Force = name.Force,
            Month = name.Month.FirstDay,
            ImportedAt = at,
            Sha256 = spool.Sha256,
            Size = spool.Size,
            RowsRead = content.Rows + content.Refused,
            RowsAdded = content.Rows - content.Unchanged.Count,
            RowsGone = content.Gone.Count,
            RowsUnchanged = content.Unchanged.Count,
            RowsRefused = content.Refused,
        };
        import.Record(new PoliceFileImported(import.Id, file.Id, import.FileName, import.RowsAdded, import.RowsGone, import.RowsUnchanged, import.RowsRefused));
        return import;
    }
}

[Fact("police_file_imported.v1", Operation = Operation.Collection)]
internal sealed record PoliceFileImported(FileImportId Import, PoliceFileId File, string Name, int Added, int Gone, int Unchanged, int Refused) : IFact;

/// <summary>A row that an import left out, as it is kept.</summary>
[Open("Line numbers and reasons about the police's open data.")]
internal sealed class RefusedRow
{
    public FileImportId FileImportId { get; init; }

    public int Line { get; init; }

    /// <summary>The column's heading; empty where the whole row is meant.</summary>
    public string Heading { get; init; } = "";

    public string Reason { get; init; } = "";
}
