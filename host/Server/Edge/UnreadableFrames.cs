using Microsoft.AspNetCore.Http.Features;

namespace SaferCity.Server.Edge;

/// <summary>
/// A message that cannot be read, or whose frame is longer or shorter than it says, never reaches an interceptor and would end as UNKNOWN or, without
/// details, as INTERNAL; only such a message can, since the interceptor maps all the rest.
/// </summary>
internal static class UnreadableFrames
{
    private const string Unknown = "2", InvalidArgument = "3", Internal = "13";

    public static void Watch(IApplicationBuilder calls) => calls.Use(async (context, next) =>
    {
        await next();
        var trailers = context.Response.HasStarted ? context.Features.Get<IHttpResponseTrailersFeature>()?.Trailers : context.Response.Headers;
        if (trailers is null || (trailers["grpc-status"] != Unknown && (trailers["grpc-status"] != Internal || trailers.ContainsKey("grpc-status-details-bin")))) return;
        trailers["grpc-status"] = InvalidArgument;
        trailers["grpc-message"] = Answers.Unreadable;
    });
}
