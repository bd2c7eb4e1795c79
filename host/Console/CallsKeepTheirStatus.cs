using Microsoft.AspNetCore.Diagnostics;

namespace SaferCity.Console;

/// <summary>A caller that speaks gRPC gets its status as it is, never a page about it.</summary>
internal sealed class CallsKeepTheirStatus(RequestDelegate next)
{
    public static bool IsCall(HttpContext context) => context.Request.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) is true;

    public Task InvokeAsync(HttpContext context)
    {
        if (IsCall(context) && context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
        return next(context);
    }
}
