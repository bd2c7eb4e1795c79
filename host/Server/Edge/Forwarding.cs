using Microsoft.AspNetCore.HttpOverrides;

namespace SaferCity.Server.Edge;

/// <summary>
/// Pages go to browsers over https, which a proxy on this machine ends; what it says of the browser's connection (X-Forwarded-Proto, X-Forwarded-For) is
/// believed of it and of nobody else. Outside Development nothing but health is answered without it: sign-in cookies would be refused.
/// </summary>
internal static class Forwarding
{
    private const string Sentence = "SaferCity is reached over https here: let a proxy on this machine end TLS and send X-Forwarded-Proto and Host on to this port.\n";

    public static void Believe(WebApplication app)
    {
        // The defaults know the loopback addresses as proxies, and one proxy deep.
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        if (app.Environment.IsDevelopment()) return;

        app.UseWhen(context => !context.Request.IsHttps && Doors.DoorOf(context) is Door.Pages && !context.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal), plain => plain.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(Sentence, context.RequestAborted);
        }));
    }
}
