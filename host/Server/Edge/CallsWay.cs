using SaferCity.Server.Callers;

namespace SaferCity.Server.Edge;

/// <summary>The way of a call, which is not the pages': nothing of theirs (cookies, pages about a status) is looked at for it.</summary>
internal static partial class CallsWay
{
    /// <summary>To be put before anything that is the pages' own.</summary>
    /// <param name="app">The host.</param>
    /// <param name="services">Names the services. They are found here alone: on the pages' way there are none, whoever asks for them.</param>
    public static void Open(WebApplication app, Action<IEndpointRouteBuilder> services) => app.MapWhen(Doors.IsCall, calls =>
    {
        UnreadableFrames.Watch(calls);
        calls.Use(AnswerFailuresAsync);
        calls.UseMiddleware<OnlyKnownCallers>();
        calls.UseMiddleware<OnlySoOften>();
        calls.UseRouting();
        calls.UseEndpoints(routes => EndpointsWhenAsked.Map(routes, services));
    });

    // What fails before a service is reached: a database that cannot be read while the caller is looked up.
    private static async Task AnswerFailuresAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var answer = Answers.To(error, null);
            if (Answers.IsOurs(answer)) Failed(context.RequestServices.GetRequiredService<ILogger<OnlyKnownCallers>>(), error.GetType().Name, error.StackTrace);
            TrailersOnly.Answer(context, answer);
        }
    }

    // The exception's message may quote what was sent: only its kind and place are logged.
    [LoggerMessage(Level = LogLevel.Error, Message = "A call failed before its service was reached, with {Error} at {Place}")]
    private static partial void Failed(ILogger log, string error, string? place);
}
