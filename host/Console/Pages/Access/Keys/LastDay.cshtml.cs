using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Keys;

/// <summary>Until when a key calls.</summary>
internal sealed class LastDayModel(KeyService.KeyServiceClient keys) : RoomPage
{
    [BindProperty]
    public SetKeyEndRequest Form { get; set; } = new();

    public Key Key { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Key = (await keys.GetKeyAsync(new() { KeyId = Id })).Key;
        Form.Etag = Key.Etag;
        if (HttpMethods.IsGet(Request.Method)) Form.LastDay = Key.LastDay;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.KeyId = Id;
        await keys.SetKeyEndAsync(Form);
        return Done(Form.LastDay.Length > 0 ? "Its last day is set." : "It calls until it is revoked.", "/admin/keys/" + Id);
    }
}
