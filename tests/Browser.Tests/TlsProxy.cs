using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SaferCity.Tests.Browser;

/// <summary>What stands before the pages in a real house: it ends TLS, with a certificate of its own making, and says so to the host behind it.</summary>
public sealed class TlsProxy : IAsyncDisposable
{
    private static readonly string[] OneHopOnly = ["Connection", "Keep-Alive", "Transfer-Encoding"];
    private readonly WebApplication app;
    private readonly HttpMessageInvoker behind = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    private TlsProxy(WebApplication app, Uri pages)
    {
        this.app = app;
        app.Run(context => PassOnAsync(context, pages));
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>A proxy before these pages.</summary>
    public static async Task<TlsProxy> StartAsync(Uri pages)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(Certificate())));
        var proxy = new TlsProxy(builder.Build(), pages);
        await proxy.app.StartAsync();
        var bound = proxy.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        proxy.Address = new UriBuilder(bound) { Host = "localhost" }.Uri;
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        behind.Dispose();
    }

    private async Task PassOnAsync(HttpContext context, Uri pages)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(pages, context.Request.Path + context.Request.QueryString));
        if (context.Request.ContentLength > 0) request.Content = new StreamContent(context.Request.Body);
        foreach (var (name, values) in context.Request.Headers)
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values)) request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        request.Headers.Add("X-Forwarded-Proto", "https");
        using var answer = await behind.SendAsync(request, context.RequestAborted);

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            if (!OneHopOnly.Contains(name)) context.Response.Headers[name] = values.ToArray();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
