using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.AcquisitiveCrime.Rows;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>One file, gathered from its stream. It is spooled and checked outside the room's turn to write, and then written in one transaction.</summary>
[Needs(AcquisitiveCrimePermission.Import)]
internal sealed record ImportFile(string RequestId, string FileName, long? Size, IAsyncEnumerable<ReadOnlyMemory<byte>> Content) : ICommand<ImportFileResponse>
{
    /// <summary>What a repeat is compared by: the content has not been read yet then.</summary>
    public override string ToString() => $"{FileName} {Size}";
}

internal sealed class ImportFileForm : AbstractValidator<ImportFile>
{
    public ImportFileForm()
    {
        RuleFor(import => import.FileName).NotEmpty().WithMessage("Choose a file").MaximumLength(500).OverridePropertyName("file_name");
        RuleFor(import => import.Size).GreaterThanOrEqualTo(0).WithMessage("The size is the number of bytes in the file").OverridePropertyName("size");
    }
}

internal sealed class ImportFileHandler(AcquisitiveCrimeDb db, FileLimit limit, TimeProvider clock) : IRequestHandler<ImportFile, ImportFileResponse>
{
    public async Task<ImportFileResponse> Handle(ImportFile request, CancellationToken cancellationToken)
    {
        var name = PoliceFileName.Read(request.FileName, clock.Today());
        using var spool = await Spool.TakeAsync(request.Content, request.Size, limit, cancellationToken);

        var known = await db.PoliceFiles.SingleOrDefaultAsync(f => f.Kind == name.Kind && f.Force == name.Force && f.Month == name.Month.FirstDay, cancellationToken);
        var file = known ?? PoliceFile.For(name);
        var rows = new RowStore(db, file);
        var content = FileContent.Of(new PoliceFileReader(name).Read(spool.FromStart()), known is null ? [] : await rows.HeldAsync(cancellationToken), limit.ProblemsKept, cancellationToken);

        var import = FileImport.Of(file, name, content, spool, clock.Now());
        file.Hold(content, import.Id);
        if (known is null) db.Add(file);
        db.Add(import);
        db.AddRange(content.Problems.Select(problem => new RefusedRow { FileImportId = import.Id, Line = problem.Line, Heading = problem.Column, Reason = problem.Reason }));
        await db.SaveChangesAsync(cancellationToken);

        await rows.RemoveAsync(content.Gone, cancellationToken);
        await rows.AddAsync(new PoliceFileReader(name).Read(spool.FromStart()).Select(row => row.Row).OfType<PoliceRow>().Where(row => !content.Unchanged.Contains(row.Id)), import.RowsAdded, cancellationToken);
        return new() { Receipt = import.Receipt(import.Id), Counts = import.Counts() };
    }
}
