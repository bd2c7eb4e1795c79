using Microsoft.AspNetCore.Mvc.Filters;

namespace SaferCity.Console.SigningIn;

/// <summary>Leads somebody who must have a second factor, and has none, to where one is set up. The services let them do nothing else.</summary>
internal sealed class EnrolFirst : IAsyncPageFilter
{
    public const string Place = "/account/second-factor";
    private static readonly string[] Open = [Place, "/confirm", "/confirmed", "/sign-out", "/sign-in"];

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var page = context.HttpContext;
        if (!page.User.HasClaim(claim => claim.Type == ConsoleApp.EnrolClaim) || Open.Any(open => page.Request.Path.StartsWithSegments(open)) || page.Request.Path.StartsWithSegments("/status")) return next();

        context.Result = new LocalRedirectResult(Place);
        return Task.CompletedTask;
    }
}
