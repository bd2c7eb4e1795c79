using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>Imports a folder of police files from the command line, by the same message that everybody sends. A file that is refused does not stop the others.</summary>
internal sealed class ImportFolder(IServiceProvider services, Action<string> say)
{
    private const int ProblemsSaid = 20;

    /// <summary>Whoever may start the product on its data may import: the command line has no other caller.</summary>
    private static readonly Caller CommandLine = new("safercity", "safercity:command-line", Guid.Empty,
        new HashSet<string> { PermissionName.Of(AcquisitiveCrimePermission.Import), PermissionName.Of(AcquisitiveCrimePermission.Read) });

    /// <returns>How many files were refused.</returns>
    public async Task<int> AllAsync(string folder, CancellationToken cancellationToken)
    {
        var files = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) say("There is no CSV file in this folder.");
        var refused = 0;
        foreach (var file in files)
        {
            if (!await OneAsync(file, cancellationToken)) refused++;
        }
        say($"{files.Count - refused} of {files.Count} files imported.");
        return refused;
    }

    private async Task<bool> OneAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        try
        {
            await using var file = File.OpenRead(path);
            var answer = await SendAsync(new ImportFile(Guid.CreateVersion7().ToString(), name, file.Length, Parts(file, cancellationToken)), cancellationToken);
            say($"{name}: {answer.Counts.RowsAdded} {(answer.Counts.RowsAdded == 1 ? "row" : "rows")} added, {answer.Counts.RowsGone} gone, {answer.Counts.RowsUnchanged} unchanged, {answer.Counts.RowsRefused} left out.");
            if (answer.Counts.RowsRefused > 0) await SayProblemsAsync(answer, cancellationToken);
            return true;
        }
        catch (RefusedException no)
        {
            say($"{name}: not imported. {no.Refusal.Sentence} {no.Refusal.Remedy}");
        }
        catch (ValidationException no)
        {
            say($"{name}: not imported. {no.Errors.First().ErrorMessage}.");
        }
        return false;
    }

    private async Task SayProblemsAsync(ImportFileResponse answer, CancellationToken cancellationToken)
    {
        var import = await SendAsync(new GetImportRequest { ImportId = answer.Receipt.Id, PageSize = ProblemsSaid }, cancellationToken);
        foreach (var problem in import.RowProblems) say($"  {problem.FileName}, line {problem.Line}{(problem.Column.Length > 0 ? $", {problem.Column}" : "")}: {problem.Reason}");
        if (import.NextPageToken.Length > 0) say($"  and more: see {answer.Receipt.Reference} in the console.");
    }

    private async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> message, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = CommandLine;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(message, cancellationToken);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Parts(Stream file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        int read;
        while ((read = await file.ReadAsync(buffer, cancellationToken)) > 0) yield return buffer.AsMemory(0, read);
    }
}
