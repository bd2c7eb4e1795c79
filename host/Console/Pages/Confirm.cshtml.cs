using SaferCity.Access.V1;

namespace SaferCity.Console.Pages;

/// <summary>
/// Asks a person who is signed in for the password once more, and leads back to what they were doing. A form that was on its way comes here with its fields, which go on with it
/// (307): nothing is typed twice and nothing of it is stored.
/// </summary>
internal sealed class ConfirmModel(SessionService.SessionServiceClient sessions, AccountService.AccountServiceClient accounts) : RoomPage
{
    /// <summary>Says that a form is on its way. Only this page can have written it: nobody else's form is taken here (<see cref="OnlyFromHere"/>).</summary>
    public const string SentField = Own + "Sent";

    private const string Own = nameof(Confirm) + ".";
    private const string AntiForgery = "__RequestVerificationToken";

    [BindProperty]
    public ConfirmSessionRequest Confirm { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public bool HasSecondFactor { get; private set; }

    /// <summary>Whether a form is on its way.</summary>
    public bool Sent => Request.HasFormContentType && (Request.Form.ContainsKey(SentField) || !IsOwn);

    /// <summary>The fields of the form that is on its way.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept => !Request.HasFormContentType ? [] : Request.Form.Where(sent => sent.Key != AntiForgery && !sent.Key.StartsWith(Own, StringComparison.Ordinal))
        .SelectMany(sent => sent.Value.Select(value => KeyValuePair.Create(sent.Key, value ?? "")));

    // What was sent is this page's own form, and not another's on its way.
    private bool IsOwn => Request.Form.Keys.Any(name => name.StartsWith(Own, StringComparison.Ordinal));

    protected override async Task ShowAsync() => HasSecondFactor = (await accounts.GetMyAccountAsync(new())).Account.SecondFactorSince is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOwn) return await AgainAsync(StatusCodes.Status200OK);

        Confirm.Password = (string?)Request.Form["Confirm.Password"] ?? ""; // as it was typed: a message's form takes the spaces off
        Confirm.Address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        await sessions.ConfirmSessionAsync(Confirm);
        return new LocalRedirectResult(Url.IsLocalUrl(Then) ? Then : "/", permanent: false, preserveMethod: Sent);
    }
}
