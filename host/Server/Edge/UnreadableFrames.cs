using Microsoft.AspNetCore.Http.Features;

namespace SaferCity.Server.Edge;

/// <summary>A message that cannot be read never reaches an interceptor and would end as UNKNOWN; only such a message can, since the interceptor maps all the rest.</summary>
internal static class UnreadableFrames
{
    private const string Unknown = "2", InvalidArgument = "3";

    public static void Watch(WebApplication app) => app.Use(async (context, next) =>
    {
        await next();
        var trailers = context.Response.HasStarted ? context.Features.Get<IHttpResponseTrailersFeature>()?.Trailers : context.Response.Headers;
        if (trailers is null || trailers["grpc-status"] != Unknown) return;
        trailers["grpc-status"] = InvalidArgument;
        trailers["grpc-message"] = "This message cannot be read.";
    });
}
