using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

/// <summary>Where a one-time link leads: a person sets the password. Open to whoever has the link.</summary>
internal sealed class RedeemModel(SignInService.SignInServiceClient service) : RoomPage
{
    [BindProperty]
    public RedeemLinkRequest Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Token = Token;
        Form.Password = (string?)Request.Form["Form.Password"] ?? ""; // as it was typed: a message's form takes the spaces off
        var answer = await service.RedeemLinkAsync(Form);
        return Done($"The password is set. Sign in as {answer.UserName}.", "/sign-in");
    }
}
