using System.Globalization;
using Grpc.Core;
using Microsoft.AspNetCore.Mvc.Filters;

namespace SaferCity.Console.Calls;

/// <summary>
/// What a page does when a service says no, once for all pages: a form is shown again with what was typed and the service's
/// sentences; everything else becomes the page for its status.
/// </summary>
internal sealed class RefusedCalls : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var sent = HttpMethods.IsPost(context.HttpContext.Request.Method) ? context.HandlerInstance as RoomPage : null;
        if (sent is { ModelState.IsValid: false })
        {
            context.Result = await sent.AgainAsync(StatusCodes.Status422UnprocessableEntity);
            return;
        }

        var done = await next();
        if (done.Exception is not RpcException refused || done.ExceptionHandled) return;

        done.Result = Confirm(refused, context.HttpContext.Request) ?? (sent is null ? Why(refused, context.HttpContext.Request) ?? Page(refused, context.HttpContext) : await AgainAsync(sent, refused));
        done.ExceptionHandled = done.Result is not null;
    }

    // A room that asks why a record is opened names no other field.
    private static LocalRedirectResult? Why(RpcException refused, HttpRequest request) =>
        refused.StatusCode is StatusCode.InvalidArgument && RefusedFields.Of(refused) is [{ Field: "reason" }] ? new("/why" + QueryString.Create("to", request.Path + request.QueryString)) : null;

    // There and back: with what was sent (307), where something was.
    private static LocalRedirectResult? Confirm(RpcException refused, HttpRequest request) =>
        RefusedFields.ReasonOf(refused) is "kernel.confirm_first" ? new("/confirm" + QueryString.Create("then", request.Path + request.QueryString), permanent: false, preserveMethod: HttpMethods.IsPost(request.Method)) : null;

    // Null leaves the exception to the error page, which shows its correlation id.
    private static IActionResult? Page(RpcException refused, HttpContext context)
    {
        if (RefusedFields.WaitOf(refused) is { } wait) context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (RefusedFields.ReasonOf(refused) is "kernel.journal_shut") context.Items[ConsoleApp.JournalShutItem] = true;
        return PageFor(refused);
    }

    private static IActionResult? PageFor(RpcException refused) => refused.StatusCode switch
    {
        StatusCode.NotFound or StatusCode.InvalidArgument => new StatusCodeResult(StatusCodes.Status404NotFound),
        StatusCode.PermissionDenied => new StatusCodeResult(StatusCodes.Status403Forbidden),
        StatusCode.Unauthenticated => new ChallengeResult(ConsoleApp.Scheme),
        StatusCode.ResourceExhausted when RefusedFields.ReasonOf(refused) is "kernel.too_often" => new StatusCodeResult(StatusCodes.Status429TooManyRequests),
        StatusCode.Unavailable or StatusCode.ResourceExhausted or StatusCode.DeadlineExceeded => new StatusCodeResult(StatusCodes.Status503ServiceUnavailable),
        StatusCode.Cancelled => new StatusCodeResult(StatusCodes.Status499ClientClosedRequest),
        _ => null,
    };

    private static async Task<IActionResult?> AgainAsync(RoomPage page, RpcException refused)
    {
        var status = refused.StatusCode switch
        {
            StatusCode.InvalidArgument => StatusCodes.Status422UnprocessableEntity,
            StatusCode.FailedPrecondition => StatusCodes.Status422UnprocessableEntity,
            StatusCode.Aborted => StatusCodes.Status409Conflict,
            _ => 0,
        };
        if (status is 0) return Page(refused, page.HttpContext);

        var violations = RefusedFields.Of(refused);
        foreach (var violation in violations)
        {
            var key = SentMessages.KeyOf(page.HttpContext, violation.Field);
            page.ModelState.AddModelError(key, AsTheFormAsks.Say(violation.Description));
            page.Problems.Add(key);
        }

        if (violations.Count is 0)
            page.ModelState.AddModelError("", refused.StatusCode is StatusCode.Aborted ? Sentences.ChangedByOther : refused.Status.Detail);

        page.RefusedWith = RefusedFields.ReasonOf(refused);
        try
        {
            return await page.AgainAsync(status);
        }
        catch (RpcException unreadable)
        {
            return Page(unreadable, page.HttpContext);
        }
    }
}

/// <summary>What the console itself has to say about a call.</summary>
internal static class Sentences
{
    public const string ChangedByOther = "Someone else changed this while you were working. Look at it as it is now, then send yours again.";
}
