using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Takes a passkey from the own account.</summary>
internal sealed class RemovePasskeyModel(PasskeyService.PasskeyServiceClient passkeys) : RoomPage
{
    [BindProperty]
    public RemovePasskeyRequest Form { get; set; } = new();

    public Passkey Passkey { get; private set; } = new();

    protected override async Task ShowAsync() =>
        Passkey = (await passkeys.ListMyPasskeysAsync(new())).Passkeys.FirstOrDefault(passkey => passkey.Id == Id) ?? throw new Grpc.Core.RpcException(new(Grpc.Core.StatusCode.NotFound, ""));

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PasskeyId = Id;
        await passkeys.RemovePasskeyAsync(Form);
        return Done("The passkey is removed.", "/account");
    }
}
