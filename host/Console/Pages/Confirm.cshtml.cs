using SaferCity.Access.V1;
using SaferCity.Console.Pieces;

namespace SaferCity.Console.Pages;

/// <summary>
/// Asks a person who is signed in for the password or a passkey once more, and leads back to what they were doing. A form that was on its way comes here with its fields, which go on with it
/// (307): nothing is typed twice and nothing of it is stored.
/// </summary>
internal sealed class ConfirmModel(SessionService.SessionServiceClient sessions, AccountService.AccountServiceClient accounts, PasskeyService.PasskeyServiceClient passkeys) : RoomPage
{
    /// <summary>Says that a form is on its way. Only this page can have written it: nobody else's form is taken here (<see cref="OnlyFromHere"/>).</summary>
    public const string SentField = Own + "Sent";

    /// <summary>Says that the person has confirmed at the provider of identities, in another tab.</summary>
    public const string ElsewhereField = Own + "Elsewhere";

    private const string Own = nameof(Confirm) + ".";
    private const string AntiForgery = "__RequestVerificationToken";

    [BindProperty]
    public ConfirmSessionRequest Confirm { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    /// <summary>Whether the person has an app for codes.</summary>
    public bool HasApp { get; private set; }

    public bool HasPasskey { get; private set; }

    /// <summary>Who has none comes in by the provider of identities, and confirms there.</summary>
    public bool HasPassword { get; private set; } = true;

    /// <summary>Whether the password confirms, with the code of an app where there is one: not where the second factor is a passkey.</summary>
    public bool TakesPassword => HasPassword && (HasApp || !HasPasskey);

    /// <summary>Whether a form is on its way.</summary>
    public bool Sent => Request.HasFormContentType && (Request.Form.ContainsKey(SentField) || !IsOwn);

    /// <summary>The fields of the form that is on its way.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept => !Request.HasFormContentType ? [] : Request.Form.Where(sent => sent.Key != AntiForgery && !sent.Key.StartsWith(Own, StringComparison.Ordinal))
        .SelectMany(sent => sent.Value.Select(value => KeyValuePair.Create(sent.Key, value ?? "")));

    // What was sent is this page's own form, and not another's on its way.
    private bool IsOwn => Request.Form.Keys.Any(name => name.StartsWith(Own, StringComparison.Ordinal));

    protected override async Task ShowAsync()
    {
        var mine = await accounts.GetMyAccountAsync(new());
        (HasApp, HasPasskey, HasPassword) = (mine.Account.SecondFactorSince is not null, mine.Account.PasskeyCount > 0, mine.HasPassword);
    }

    /// <summary>For the script: what the device is to sign.</summary>
    public async Task<IActionResult> OnPostPasskeyAsync()
    {
        var asked = await passkeys.BeginConfirmByPasskeyAsync(new() { Origin = PasskeyForm.OriginOf(Request) });
        return new JsonResult(new { asked.Options, asked.Challenge });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOwn) return await AgainAsync(StatusCodes.Status200OK);

        if (Request.Form.ContainsKey(ElsewhereField)) return await AfterProviderAsync();

        Confirm.Password = (string?)Request.Form["Confirm.Password"] ?? ""; // as it was typed: a message's form takes the spaces off
        Confirm.Origin = PasskeyForm.OriginOf(Request);
        Confirm.Address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        await sessions.ConfirmSessionAsync(Confirm);
        return GoOn();
    }

    // The provider was asked in another tab, which has a new session by now.
    private async Task<IActionResult> AfterProviderAsync()
    {
        if (!(await accounts.GetMyAccountAsync(new())).MustConfirm) return GoOn();
        ModelState.AddModelError("", "You have not confirmed yet. Open the page in a new tab, sign in there, and come back here.");
        return await AgainAsync(StatusCodes.Status422UnprocessableEntity);
    }

    private LocalRedirectResult GoOn() => new(Url.IsLocalUrl(Then) ? Then : "/", permanent: false, preserveMethod: Sent);
}
