using SaferCity.Kernel.Callers;

namespace SaferCity.Server.Edge;

/// <summary>Lets each known caller call as often as <see cref="RateLimits"/> say. Before anything looks at what is asked for: a call that came too often has changed nothing.</summary>
internal sealed class OnlySoOften(RequestDelegate next, CallLimits limits)
{
    public Task InvokeAsync(HttpContext context, CurrentCaller current)
    {
        if (current.Is == Caller.Nobody || limits.Refuse(current.Is, context) is not { } refused) return next(context); // pages and health are nobody's
        TrailersOnly.Answer(context, refused);
        return Task.CompletedTask;
    }
}
