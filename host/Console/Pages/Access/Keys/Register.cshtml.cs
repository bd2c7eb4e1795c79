using SaferCity.Access.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>A partner's public key, and what calls signed with it may do.</summary>
internal sealed class RegisterModel(KeyService.KeyServiceClient keys, AccountService.AccountServiceClient accounts, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public RegisterKeyRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    public IReadOnlyList<Option> Permissions { get; private set; } = [];

    protected override async Task ShowAsync() => (Organisations, Permissions) = (await organisations.ReadAsync(), await accounts.OfferedAsync());

    public async Task<IActionResult> OnPostAsync()
    {
        var answer = await keys.RegisterKeyAsync(Form);
        return Done($"{Form.System} may call from now on.{(answer.ApprovalId.Length > 0 ? " What needs a second person waits for a second administrator." : "")}", "/admin/keys/" + answer.Receipt.Id);
    }
}
