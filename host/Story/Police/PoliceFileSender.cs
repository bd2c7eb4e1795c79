using Google.Protobuf;
using Grpc.Core;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.Story.Police;

/// <summary>Sends a file over the contract as any system would: its name first, then its bytes.</summary>
internal static class PoliceFileSender
{
    private const int Part = 64 * 1024;

    public static async Task<ImportFileResponse> SendAsync(ImportService.ImportServiceClient imports, string requestId, string name, byte[] content, CancellationToken cancellationToken)
    {
        using var call = imports.ImportFile(cancellationToken: cancellationToken);
        try
        {
            await call.RequestStream.WriteAsync(new() { RequestId = requestId, FileName = name, Size = content.Length }, cancellationToken);
            for (var at = 0; at < content.Length; at += Part)
                await call.RequestStream.WriteAsync(new() { Content = ByteString.CopyFrom(content, at, Math.Min(Part, content.Length - at)) }, cancellationToken);
            await call.RequestStream.CompleteAsync();
        }
        catch (Exception answered) when (answered is RpcException or InvalidOperationException)
        {
            // The service has answered before it saw everything: the answer says why.
        }

        return await call;
    }
}
