using Google.Rpc;
using Grpc.Core;

namespace SaferCity.Console.Calls;

/// <summary>The fields that a service could not accept, from the google.rpc details of its answer.</summary>
internal static class RefusedFields
{
    public static IReadOnlyList<BadRequest.Types.FieldViolation> Of(RpcException refused)
    {
        if (refused.Trailers.GetValueBytes("grpc-status-details-bin") is not { } bytes) return [];

        return [.. Google.Rpc.Status.Parser.ParseFrom(bytes).Details
            .Where(detail => detail.Is(BadRequest.Descriptor))
            .SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)];
    }
}
