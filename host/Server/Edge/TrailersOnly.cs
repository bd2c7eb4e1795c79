using Grpc.Core;

namespace SaferCity.Server.Edge;

/// <summary>An answer to a call that reached no service: without a body, so that its status stands in the headers (gRPC over HTTP/2, "Trailers-Only").</summary>
internal static class TrailersOnly
{
    /// <param name="context">The call.</param>
    /// <param name="said">What is answered. Its sentence is plain ASCII, which goes as it is.</param>
    public static void Answer(HttpContext context, RpcException said)
    {
        var headers = context.Response.Headers;
        context.Response.ContentType = "application/grpc";
        headers["grpc-status"] = ((int)said.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers["grpc-message"] = said.Status.Detail;
        foreach (var detail in said.Trailers) headers[detail.Key] = detail.IsBinary ? Convert.ToBase64String(detail.ValueBytes) : detail.Value;
    }
}
