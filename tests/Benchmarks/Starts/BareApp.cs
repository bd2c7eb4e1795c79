using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SaferCity.Tests.Benchmarks.Starts;

/// <summary>The least that an ASP.NET application can be, as a process of its own.</summary>
internal static class BareApp
{
    /// <summary>The first argument that makes this program be it; the second is its port.</summary>
    public const string Verb = "bare";

    public static async Task RunAsync(string port)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls($"http://localhost:{port}");
        await using var app = builder.Build();
        app.MapGet("/healthz/ready", () => "ready");
        await app.RunAsync();
    }
}
