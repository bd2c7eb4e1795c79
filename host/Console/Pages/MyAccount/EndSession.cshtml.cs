using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Signs the person out in another browser.</summary>
internal sealed class EndSessionModel(SessionService.SessionServiceClient sessions) : RoomPage
{
    [BindProperty]
    public EndSessionRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.SessionId = Id;
        await sessions.EndSessionAsync(Form);
        return Done("The session is ended.", "/account");
    }
}
