using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SaferCity.Server.Edge;

/// <summary>Which of the host's doors a connection came through.</summary>
internal enum Door
{
    /// <summary>Pages for people.</summary>
    Pages,

    /// <summary>Calls of partner systems.</summary>
    Calls,

    /// <summary>The console's calls, over its socket.</summary>
    Socket,
}

/// <summary>Pages answer on the pages' port and services on the calls' port, and nowhere else. A door is known by its connection, not by what a client says of the host.</summary>
internal static class Doors
{
    public static void Open(KestrelServerOptions kestrel, ServerSettings settings, DataFolder folder)
    {
        kestrel.AddServerHeader = false;
        Listen(kestrel, settings.Pages, Door.Pages, HttpProtocols.Http1);
        if (settings.Tls is { } tls) ListenToAll(kestrel, settings.Calls, new CallsTls(tls, kestrel.ApplicationServices));
        else Listen(kestrel, settings.Calls, Door.Calls, HttpProtocols.Http2);
        kestrel.ListenUnixSocket(folder.Socket, endpoint => Mark(endpoint, Door.Socket, HttpProtocols.Http2));
    }

    /// <summary>Calls on the pages' door, and anything else on the doors for calls, do not exist.</summary>
    public static void Watch(WebApplication app) => app.Use(async (context, next) =>
    {
        if (IsCall(context) != (DoorOf(context) is not Door.Pages)) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else await next();
    });

    /// <summary>Whether a request says that it is a call of a service.</summary>
    public static bool IsCall(HttpContext context) => context.Request.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) is true;

    /// <summary>The door that a request's connection came through.</summary>
    public static Door DoorOf(HttpContext context) => context.Features.Get<DoorFeature>()?.Door ?? Door.Pages;

    private static void Listen(KestrelServerOptions kestrel, int port, Door door, HttpProtocols protocols)
    {
        if (port == 0) kestrel.Listen(IPAddress.Loopback, 0, endpoint => Mark(endpoint, door, protocols));
        else kestrel.ListenLocalhost(port, endpoint => Mark(endpoint, door, protocols));
    }

    // Partners are on other machines: with a certificate the door is open to them, without one it is this machine's own.
    private static void ListenToAll(KestrelServerOptions kestrel, int port, CallsTls tls) => kestrel.ListenAnyIP(port, endpoint =>
    {
        endpoint.UseHttps(tls.Options);
        Mark(endpoint, Door.Calls, HttpProtocols.Http2);
    });

    private static void Mark(ListenOptions endpoint, Door door, HttpProtocols protocols)
    {
        endpoint.Protocols = protocols;
        endpoint.Use(next => connection =>
        {
            connection.Features.Set(new DoorFeature(door));
            return next(connection);
        });
    }

    private sealed record DoorFeature(Door Door);
}
