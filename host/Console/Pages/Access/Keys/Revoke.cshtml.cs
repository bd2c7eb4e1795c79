using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>Ends what a key may do, from the next call on.</summary>
internal sealed class RevokeModel(KeyService.KeyServiceClient keys) : RoomPage
{
    [BindProperty]
    public RevokeKeyRequest Form { get; set; } = new();

    public Key Key { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Key = (await keys.GetKeyAsync(new() { KeyId = Id })).Key;
        Form.Etag = Key.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.KeyId = Id;
        await keys.RevokeKeyAsync(Form);
        return Done("The key is revoked.", "/admin/keys/" + Id);
    }
}
