using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace SaferCity.Console.Calls;

/// <summary>The fields that a service could not accept, from the google.rpc details of its answer.</summary>
internal static class RefusedFields
{
    public static IReadOnlyList<BadRequest.Types.FieldViolation> Of(RpcException refused) =>
        [.. Details(refused).Where(detail => detail.Is(BadRequest.Descriptor)).SelectMany(detail => detail.Unpack<BadRequest>().FieldViolations)];

    /// <summary>The stable code of a refusal, "vawg.already_listed". Empty where the answer is none.</summary>
    public static string ReasonOf(RpcException refused) =>
        Details(refused).Where(detail => detail.Is(ErrorInfo.Descriptor)).Select(detail => detail.Unpack<ErrorInfo>().Reason).FirstOrDefault("");

    /// <summary>How long to wait before the same is sent again; null where the answer does not say.</summary>
    public static TimeSpan? WaitOf(RpcException refused) =>
        Details(refused).Where(detail => detail.Is(RetryInfo.Descriptor)).Select(detail => detail.Unpack<RetryInfo>().RetryDelay?.ToTimeSpan()).FirstOrDefault();

    private static IEnumerable<Any> Details(RpcException refused) =>
        refused.Trailers.GetValueBytes("grpc-status-details-bin") is { } bytes ? Google.Rpc.Status.Parser.ParseFrom(bytes).Details : [];
}
