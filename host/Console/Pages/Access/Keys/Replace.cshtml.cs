using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>The key that follows another one; both call for a while.</summary>
internal sealed class ReplaceModel(KeyService.KeyServiceClient keys) : RoomPage
{
    [BindProperty]
    public ReplaceKeyRequest Form { get; set; } = new();

    public Key Key { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Key = (await keys.GetKeyAsync(new() { KeyId = Id })).Key;
        Form.Etag = Key.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.KeyId = Id;
        var answer = await keys.ReplaceKeyAsync(Form);
        return Done($"The new key is registered.{(answer.ApprovalId.Length > 0 ? " What needs a second person waits for a second administrator: see that it is approved before the old key ends." : "")}", "/admin/keys/" + answer.Receipt.Id);
    }
}
