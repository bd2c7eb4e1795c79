using Microsoft.AspNetCore.Diagnostics;

namespace SaferCity.Console;

/// <summary>
/// What changes something comes from a page of this console. A browser says so of every request (Fetch Metadata, Sec-Fetch-Site); one that is too old for
/// that names the page's origin, or "null", because our pages send no referrer. Beside the anti-forgery token, which not even a page of this site can guess.
/// </summary>
internal sealed class OnlyFromHere(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page about a status is shown by sending the request through once more.
        if (IsFromHere(context.Request) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsFromHere(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return true;
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site) return site is ["same-origin" or "none"];
        return request.Headers.Origin is not { Count: > 0 } origin || origin is ["null"] || origin == $"{request.Scheme}://{request.Host}";
    }
}
