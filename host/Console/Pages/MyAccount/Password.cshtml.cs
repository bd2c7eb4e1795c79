using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Where a person changes the own password.</summary>
internal sealed class PasswordModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public ChangeMyPasswordRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        // As they were typed: a message's form takes the spaces off.
        (Form.CurrentPassword, Form.NewPassword) = ((string?)Request.Form["Form.CurrentPassword"] ?? "", (string?)Request.Form["Form.NewPassword"] ?? "");
        Form.Address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var ended = (await accounts.ChangeMyPasswordAsync(Form)).EndedSessions;
        return Done(ended is 0 ? "The password is changed." : $"The password is changed, and {Say.Count(ended, "other session")} {(ended is 1 ? "is" : "are")} ended.", "/account");
    }
}
