using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace SaferCity.Tests.Integration.Texts;

/// <summary>All that spans and metrics of this process tell whoever listens, a line each.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly ConcurrentQueue<string> seen = [];
    private readonly ActivityListener spans;
    private readonly MeterListener metrics;

    public Overheard()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = _ => true, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => seen.Enqueue($"span {span.OperationName} {span.DisplayName} {span.StatusDescription} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Events.SelectMany(e => e.Tags))}"),
        };
        ActivitySource.AddActivityListener(spans);
        metrics = new MeterListener { InstrumentPublished = (instrument, all) => all.EnableMeasurementEvents(instrument) };
        metrics.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Enqueue($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        metrics.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Enqueue($"metric {instrument.Name} {string.Join(' ', tags.ToArray())}"));
        metrics.Start();
    }

    public IEnumerable<string> All => seen;

    public void Dispose()
    {
        spans.Dispose();
        metrics.Dispose();
    }
}
