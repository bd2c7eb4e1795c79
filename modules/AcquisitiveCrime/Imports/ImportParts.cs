using System.Runtime.CompilerServices;
using Grpc.Core;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Imports;

/// <summary>The parts of an import as they come over the wire. The first names the file; the others are read when the permission has been looked at.</summary>
internal sealed class ImportParts(IAsyncStreamReader<ImportFileRequest> parts, CancellationToken cancelled)
{
    public async Task<ImportFile> GatherAsync()
    {
        var first = await parts.MoveNext(cancelled) ? parts.Current : new();
        return new(first.RequestId, first.FileName, first.HasSize ? first.Size : null, Content(first));
    }

    /// <summary>Reads what was not needed, for a repeat that is answered without its file: a caller may be in the middle of sending.</summary>
    public async Task DrainAsync()
    {
        while (await parts.MoveNext(cancelled)) _ = parts.Current;
    }

    private async IAsyncEnumerable<ReadOnlyMemory<byte>> Content(ImportFileRequest first, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return first.Content.Memory;
        while (await parts.MoveNext(cancellationToken)) yield return parts.Current.Content.Memory;
    }
}
