using System.Net;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace SaferCity.Tests.Benchmarks.Calls;

/// <summary>Grpc.AspNetCore on Kestrel with one service and nothing else.</summary>
internal sealed class BareEcho : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly GrpcChannel channel;

    private BareEcho(WebApplication app)
    {
        this.app = app;
        channel = GrpcChannel.ForAddress(app.Urls.Single());
        Client = new(channel);
    }

    public Echo.EchoClient Client { get; }

    /// <param name="answer">What it answers to everything.</param>
    public static async Task<BareEcho> StartAsync(SayResponse answer)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http2));
        builder.Services.AddSingleton(answer).AddGrpc();
        var app = builder.Build();
        app.MapGrpcService<EchoGrpcService>();
        await app.StartAsync();
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        channel.Dispose();
        await app.DisposeAsync();
    }

    private sealed class EchoGrpcService(SayResponse answer) : Echo.EchoBase
    {
        public override Task<SayResponse> Say(SayRequest request, ServerCallContext context) => Task.FromResult(answer);
    }
}
