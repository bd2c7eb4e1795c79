using System.Diagnostics;
using System.Diagnostics.Metrics;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using SaferCity.Kernel.Callers;

namespace SaferCity.Server.Edge;

/// <summary>Round every call: errors become answers, and each call is counted and timed by its method and status, with nothing of its content.</summary>
internal sealed partial class AnsweredCalls(ILogger<AnsweredCalls> log) : Interceptor
{
    private static readonly Histogram<double> Duration = Kernel.Pipeline.Telemetry.Meter.CreateHistogram<double>("rpc.server.call.duration", "s", "How long calls took, by method and status.");

    public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
        RoundAsync(() => continuation(request, context), context, request as IMessage);

    public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation) =>
        RoundAsync(() => continuation(requestStream, context), context, null);

    public override Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation) =>
        RoundAsync(() => Nothing(continuation(request, responseStream, context)), context, request as IMessage);

    public override Task DuplexStreamingServerHandler<TRequest, TResponse>(IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation) =>
        RoundAsync(() => Nothing(continuation(requestStream, responseStream, context)), context, null);

    private async Task<T> RoundAsync<T>(Func<Task<T>> call, ServerCallContext context, IMessage? request)
    {
        var (began, status) = (Stopwatch.GetTimestamp(), StatusCode.OK);
        try
        {
            var answer = await call();
            if (context.GetHttpContext().RequestServices.GetRequiredService<CurrentCaller>().ReadInEmergency) context.ResponseTrailers.Add(Console.ConsoleApp.EmergencyTrailer, "1");
            return answer;
        }
        catch (Exception error)
        {
            var answer = Answers.To(error, request);
            status = answer.StatusCode;
            if (Answers.IsOurs(answer)) Failed(log, context.Method, error.GetType().Name, error.StackTrace);
            throw answer;
        }
        finally
        {
            Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds,
                new("rpc.system.name", "grpc"), new("rpc.method", context.Method.TrimStart('/')), new("rpc.response.status_code", status.ToString()));
        }
    }

    private static async Task<bool> Nothing(Task call)
    {
        await call;
        return true;
    }

    // The exception's message may quote what was sent: only its kind and place are logged.
    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} failed with {Error} at {Place}")]
    private static partial void Failed(ILogger log, string method, string error, string? place);
}
