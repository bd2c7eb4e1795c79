using Grpc.Core;
using Microsoft.Net.Http.Headers;
using SaferCity.Access;
using SaferCity.Kernel.Callers;
using SaferCity.Server.Edge;

namespace SaferCity.Server.Callers;

/// <summary>
/// Lets a call pass that is signed by a registered key, and tells the rooms who is calling. Any other gets one answer, the same bytes whatever is wrong,
/// before anything looks at what it asks for: it does not learn which services there are, reflection among them. Health alone answers everybody.
/// </summary>
internal sealed class OnlyKnownCallers(RequestDelegate next, CallLimits limits)
{
    private const string Scheme = "Bearer ";
    private static readonly RpcException Unsigned = new(new Status(StatusCode.Unauthenticated, "Sign the call with a registered key."));

    public async Task InvokeAsync(HttpContext context, CurrentCaller current)
    {
        if (context.Request.Path.StartsWithSegments("/grpc.health.v1.Health", StringComparison.Ordinal))
        {
            await next(context);
        }
        else if (TokenOf(context) is { } token && await AccessModule.CallerOfAsync(context.RequestServices, token, context.RequestAborted) is { } caller)
        {
            current.Is = caller;
            await next(context);
        }
        else
        {
            TrailersOnly.Answer(context, limits.RefuseUnsigned(context) ?? Unsigned);
        }
    }

    private static string? TokenOf(HttpContext context) =>
        context.Request.Headers.TryGetValue(HeaderNames.Authorization, out var values) && values is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..] : null;
}
