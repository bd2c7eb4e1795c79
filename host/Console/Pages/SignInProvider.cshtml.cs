using System.Text.Json;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using SaferCity.Access.V1;
using SaferCity.Console.Calls;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages;

/// <summary>The way to the partnership's provider of identities (/sign-in/with) and the way back (/sign-in/back). It is seen only where that went wrong.</summary>
internal sealed partial class SignInProviderModel(SignInService.SignInServiceClient service, ConsoleSettings settings, IServiceProvider services, ILogger<SignInProviderModel> log) : PageModel
{
    private const string Kept = "Provider";

    [BindProperty(SupportsGet = true)]
    public string Way { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>To confirm: the provider asks the person again, whatever it knows already.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Again { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>What the provider says where it signs nobody in: "access_denied".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Error { get; set; }

    public string Problem { get; private set; } = "";

    // The address to which the provider was told to send the browser back: this request's own, but for what comes after the path.
    private string Back => UriHelper.BuildAbsolute(Request.Scheme, Request.Host, Request.PathBase, "/sign-in/back");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (settings.Provider is null) return NotFound();
        var provider = (Provider)services.GetService(typeof(Provider))!;
        try
        {
            return Way == "with" ? await GoAsync(provider, cancellationToken) : await ComeBackAsync(provider, cancellationToken);
        }
        catch (Exception error) when (error is ProviderException or HttpRequestException or InvalidOperationException or TaskCanceledException or JsonException)
        {
            Failed(log, error.GetType().Name, error is ProviderException ? error.Message : "it cannot be reached or understood");
            return Not("It cannot be told now who you are. Try again, or sign in with the password that you have here.", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<IActionResult> GoAsync(Provider provider, CancellationToken cancellationToken)
    {
        var (address, begun) = await provider.BeginAsync(Back, Url.IsLocalUrl(Then) ? Then : null, Again, cancellationToken);
        TempData[Kept] = JsonSerializer.Serialize(begun);
        return Redirect(address);
    }

    private async Task<IActionResult> ComeBackAsync(Provider provider, CancellationToken cancellationToken)
    {
        var begun = TempData[Kept] is string kept ? JsonSerializer.Deserialize<Provider.Begun>(kept) : null;
        if (begun is null || !begun.IsAnsweredBy(State)) return Not("This sign-in was not begun in this browser, or it took longer than ten minutes. Begin again.", StatusCodes.Status400BadRequest);
        if (string.IsNullOrEmpty(Code)) return Not(Error is "access_denied" ? "You were not signed in there." : "Nobody was signed in there.", StatusCodes.Status400BadRequest);

        var said = await provider.FinishAsync(Code, Back, begun, cancellationToken);
        try
        {
            var answer = await service.SignInByProviderAsync(new()
            {
                Provider = said.Issuer, Subject = said.Subject, UserName = said.UserName, Groups = { said.Groups }, SeveralFactors = said.SeveralFactors, Browser = BrowserName.Of(Request), AuthenticatedAt = Timestamp.FromDateTimeOffset(said.AuthenticatedAt),
            }, cancellationToken: cancellationToken);
            if (answer.SecondStep.Length > 0)
            {
                TempData[SignInModel.SecondStep] = answer.SecondStep;
                return LocalRedirect("/sign-in/code" + (begun.Then is null ? "" : QueryString.Create("then", begun.Then)));
            }
            await SignedIn.AsAsync(HttpContext, answer);
            return LocalRedirect(begun.Then ?? "/");
        }
        catch (RpcException refused) when (refused.StatusCode is Grpc.Core.StatusCode.FailedPrecondition)
        {
            return Not(refused.Status.Detail, StatusCodes.Status403Forbidden);
        }
    }

    private PageResult Not(string problem, int status)
    {
        (Problem, Response.StatusCode) = (problem, status);
        return Page();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The provider of identities could not be believed ({Error}): {Why}.")]
    private static partial void Failed(ILogger log, string error, string why);
}
