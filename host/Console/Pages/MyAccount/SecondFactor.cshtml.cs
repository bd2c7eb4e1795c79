using SaferCity.Access.V1;
using SaferCity.Console.SigningIn;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Where a person sets up the second factor: a key for an app, a code that shows that the app has it, ten recovery codes shown once.</summary>
internal sealed class SecondFactorModel(SecondFactorService.SecondFactorServiceClient service, AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The key as the app takes it; the form brings it back when the code was wrong.</summary>
    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    public bool HasOne { get; private set; }

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public bool Must => User.HasClaim(claim => claim.Type == ConsoleApp.EnrolClaim);

    /// <summary>In groups of four, as one types it.</summary>
    public string KeyInGroups => string.Join(' ', (Key ?? "").Chunk(4).Select(four => new string(four)));

    protected override async Task ShowAsync() => HasOne = (await accounts.GetMyAccountAsync(new())).Account.SecondFactorSince is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        var begun = await service.BeginSecondFactorAsync(new() { Code = Code?.Trim() ?? "" });
        ModelState.Clear(); // the code typed was for the factor there was
        (Key, Address, Code) = (begun.Key, begun.Uri, null);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        RecoveryCodes = (await service.ConfirmSecondFactorAsync(new() { Code = Code?.Trim() ?? "" })).RecoveryCodes;
        await SignedIn.EnrolledAsync(HttpContext);
        return Page();
    }
}
