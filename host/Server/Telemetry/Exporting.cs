using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using SaferCity.Server.Callers;

namespace SaferCity.Server.Telemetry;

/// <summary>Spans, metrics and logs go to an OTLP endpoint where one is configured (OTEL_EXPORTER_OTLP_ENDPOINT). They hold names and ids of messages, never what a message holds.</summary>
internal static class Exporting
{
    public static void AddTo(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"])) return;
        // One-time links are for who reads this machine's log; addresses of requests, which may hold one, are said to nobody, however much is asked for.
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(typeof(FirstCallers).FullName, LogLevel.None).AddFilter<OpenTelemetryLoggerProvider>("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("safercity"))
            // Each has the web server's own span above it, which nobody records because it knows addresses: that is no reason to drop ours.
            .WithTracing(spans => spans.SetSampler(new AlwaysOnSampler()).AddSource(Kernel.Pipeline.Telemetry.Name).AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddMeter(Kernel.Pipeline.Telemetry.Name, "Microsoft.AspNetCore.Hosting", "System.Runtime").AddOtlpExporter())
            .WithLogging(logs => logs.AddOtlpExporter());
    }
}
