using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SaferCity.Kernel.Pipeline;

/// <summary>The product's source of spans and its meter, by the one name "SaferCity".</summary>
public static class Telemetry
{
    public const string Name = "SaferCity";

    public static readonly ActivitySource Spans = new(Name);

    public static readonly Meter Meter = new(Name);
}
