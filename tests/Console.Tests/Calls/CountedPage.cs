using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using SaferCity.Console.Calls;
using SaferCity.Console.Forms;

namespace SaferCity.Tests.Calls;

/// <summary>What came of a request for a page: its result, whether what was wrong has been dealt with, and whether anything was sent.</summary>
internal sealed record Done(CountedPage Page, IActionResult? Result, bool Handled, bool Sent);

/// <summary>A page of a room that only counts how often it is shown.</summary>
internal sealed class CountedPage : RoomPage
{
    public int Shown { get; private set; }

    /// <summary>Its record can no longer be read.</summary>
    public bool Gone { get; set; }

    /// <summary>Asks for a page whose handler fails as a service's answer lets it.</summary>
    public static async Task<Done> AskedAsync(string method, Exception? answer, Action<CountedPage>? before = null)
    {
        var context = new DefaultHttpContext { Request = { Method = method } };
        var page = new CountedPage { PageContext = new(new ActionContext(context, new RouteData(), new ActionDescriptor())) };
        before?.Invoke(page);
        var executing = new PageHandlerExecutingContext(page.PageContext, [], null, new Dictionary<string, object?>(), page);
        PageHandlerExecutedContext? executed = null;

        await new RefusedCalls().OnPageHandlerExecutionAsync(executing, () => Task.FromResult(executed = new(page.PageContext, [], null, page) { Exception = answer }));

        return new(page, executing.Result ?? executed?.Result, executed?.ExceptionHandled ?? false, executed is not null);
    }

    protected override Task ShowAsync()
    {
        Shown++;
        return Gone ? throw new RpcException(new(Grpc.Core.StatusCode.NotFound, "")) : Task.CompletedTask;
    }
}
