using System.Collections.Concurrent;
using System.Security.Claims;
using Google.Protobuf;
using Grpc.Core;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Console.Calls;

namespace SaferCity.Console.PoliceFiles;

/// <summary>
/// Sends the files that people chose, after the page has answered, so that a person can watch. What is under way is known to this process alone; what was
/// imported is in the room's own list.
/// </summary>
internal sealed class PoliceFileRuns(ConsoleSettings settings)
{
    private const int Part = 64 * 1024;
    private const int RunsKept = 50;

    private readonly ConcurrentQueue<PoliceFileRun> runs = [];

    /// <summary>A person's own run, or null.</summary>
    public PoliceFileRun? Find(Guid id, ClaimsPrincipal person) => runs.FirstOrDefault(run => run.Id == id && run.Person == NameOf(person));

    /// <summary>Takes the files over from the request and begins to send them. Waits a moment, because a month's file takes less.</summary>
    public async Task<PoliceFileRun> StartAsync(ClaimsPrincipal person, IReadOnlyList<IFormFile> chosen, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("safercity-import-").FullName;
        var files = new List<SentFile>();
        foreach (var file in chosen)
        {
            var path = Path.Combine(folder, files.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await using var copy = File.Create(path);
            await file.CopyToAsync(copy, cancellationToken);
            files.Add(new(Path.GetFileName(file.FileName), path));
        }

        var run = new PoliceFileRun(Guid.CreateVersion7(), NameOf(person), files);
        runs.Enqueue(run);
        while (runs.Count > RunsKept) runs.TryDequeue(out _);
        var sending = Task.Run(() => SendAsync(run, person, folder), CancellationToken.None);
        await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(2), cancellationToken));
        return run;
    }

    private async Task SendAsync(PoliceFileRun run, ClaimsPrincipal person, string folder)
    {
        foreach (var file in run.Files)
        {
            file.State = SentState.Sending;
            try
            {
                file.Answer = await SendAsync(file, person);
                file.State = SentState.Imported;
            }
            catch (RpcException refused)
            {
                file.Problem = RefusedFields.Of(refused) is [var field, ..] ? field.Description : refused.Status.Detail;
                file.State = SentState.Refused;
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task<ImportFileResponse> SendAsync(SentFile file, ClaimsPrincipal person)
    {
        var imports = new ImportService.ImportServiceClient(settings.Channel);
        await using var content = File.OpenRead(file.Path);
        using var call = imports.ImportFile(new Metadata { { "authorization", "Bearer " + settings.TokenFor(person) } });
        try
        {
            await call.RequestStream.WriteAsync(new() { RequestId = file.RequestId, FileName = file.Name, Size = content.Length });
            var part = new byte[Part];
            int read;
            while ((read = await content.ReadAsync(part)) > 0) await call.RequestStream.WriteAsync(new() { Content = ByteString.CopyFrom(part, 0, read) });
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception answered) when (answered is RpcException or InvalidOperationException)
        {
            // The service has answered before it saw everything: the answer says why.
        }

        return await call;
    }

    private static string NameOf(ClaimsPrincipal person) => person.FindFirstValue(ClaimTypes.NameIdentifier) ?? person.Identity?.Name ?? "";
}
