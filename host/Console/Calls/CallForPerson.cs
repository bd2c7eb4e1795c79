using Grpc.Core;
using Grpc.Core.Interceptors;

namespace SaferCity.Console.Calls;

/// <summary>Adds to every call whom it is made for, and stops it when the browser goes away.</summary>
internal sealed class CallForPerson(ConsoleSettings settings, IHttpContextAccessor accessor) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        if (accessor.HttpContext is { } page) WhyItIsOpened.Say(request, page);
        var call = continuation(request, With(context));
        return accessor.HttpContext is { } shown ? new(AnswerAsync(call, shown), call.ResponseHeadersAsync, call.GetStatus, call.GetTrailers, call.Dispose) : call;
    }

    // Trailers are there once the answer is.
    private static async Task<TResponse> AnswerAsync<TResponse>(AsyncUnaryCall<TResponse> call, HttpContext page)
    {
        var answer = await call;
        if (call.GetTrailers().Any(entry => entry.Key == ConsoleApp.EmergencyTrailer)) page.Items[ConsoleApp.EmergencyItem] = true;
        return answer;
    }

    public override AsyncServerStreamingCall<TResponse> AsyncServerStreamingCall<TRequest, TResponse>(
        TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncServerStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(request, With(context));

    public override AsyncClientStreamingCall<TRequest, TResponse> AsyncClientStreamingCall<TRequest, TResponse>(
        ClientInterceptorContext<TRequest, TResponse> context, AsyncClientStreamingCallContinuation<TRequest, TResponse> continuation) =>
        continuation(With(context));

    private ClientInterceptorContext<TRequest, TResponse> With<TRequest, TResponse>(ClientInterceptorContext<TRequest, TResponse> context)
        where TRequest : class
        where TResponse : class
    {
        var page = accessor.HttpContext;
        var person = page?.User.Identity?.IsAuthenticated is true ? page.User : null;

        var headers = new Metadata { { "authorization", "Bearer " + settings.TokenFor(person) } };
        if (person is null && page?.Connection.RemoteIpAddress is { } address) headers.Add(ConsoleApp.VisitorHeader, address.ToString());
        foreach (var entry in context.Options.Headers ?? []) headers.Add(entry);

        var options = context.Options.WithHeaders(headers);
        if (page is not null && !options.CancellationToken.CanBeCanceled) options = options.WithCancellationToken(page.RequestAborted);

        return new(context.Method, context.Host, options);
    }
}
