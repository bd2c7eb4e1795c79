using System.Diagnostics;
using MediatR;

namespace SaferCity.Kernel.Pipeline;

/// <summary>First behaviour: a span per message. Names and ids only, never what a message holds.</summary>
internal sealed class Watched<TRequest, TAnswer> : IPipelineBehavior<TRequest, TAnswer> where TRequest : notnull
{
    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        using var span = Telemetry.Spans.StartActivity(typeof(TRequest).Name);
        try
        {
            return await next();
        }
        catch (Exception error)
        {
            span?.SetStatus(ActivityStatusCode.Error, error.GetType().Name);
            throw;
        }
    }
}
