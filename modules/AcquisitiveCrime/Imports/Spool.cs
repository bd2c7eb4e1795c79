using System.Security.Cryptography;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.Kernel.Refusals;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>A file as it arrived, on disk for as long as it is looked at: it is read twice, and never in memory.</summary>
internal sealed class Spool : IDisposable
{
    // Readable by this process's user alone, and gone when it is closed.
    private readonly FileStream file = new(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private Spool()
    {
    }

    public string Sha256 { get; private set; } = "";

    public long Size => file.Length;

    /// <summary>Takes what arrives, up to the limit, and looks whether all of it has come and is text.</summary>
    /// <exception cref="RefusedException">The file is too large, cut short, empty, or no text in UTF-8.</exception>
    public static async Task<Spool> TakeAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> content, long? announced, FileLimit limit, CancellationToken cancellationToken)
    {
        var tooLarge = FileRefusals.TooLarge.With($"The limit is {limit.LargestFileMiB} MiB.");
        tooLarge.When(announced > limit.LargestFile);
        var spool = new Spool();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await foreach (var part in content.WithCancellation(cancellationToken))
            {
                tooLarge.When(spool.Size + part.Length > limit.LargestFile);
                hash.AppendData(part.Span);
                await spool.WriteAsync(part, cancellationToken);
            }

            FileRefusals.CutShort.When(announced is not null && announced != spool.Size);
            spool.Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            FileEncoding.Check(spool.FromStart());
            return spool;
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    public Stream FromStart()
    {
        file.Position = 0;
        return file;
    }

    public void Dispose() => file.Dispose();

    private async Task WriteAsync(ReadOnlyMemory<byte> part, CancellationToken cancellationToken)
    {
        try
        {
            await file.WriteAsync(part, cancellationToken);
        }
        catch (IOException full)
        {
            throw new StorageBusyException(full);
        }
    }
}
