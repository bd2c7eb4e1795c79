using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Promises;

/// <summary>The board waits for the answer until a later meeting, and why.</summary>
internal sealed class PostponeModel(PromiseService.PromiseServiceClient promises) : RoomPage
{
    [BindProperty]
    public PostponePromiseRequest Form { get; set; } = new();

    public Promise Promise { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Promise = (await promises.GetPromiseAsync(new() { PromiseId = Id })).Promise;
        Form.Etag = Promise.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.PromiseId = Id;
        await promises.PostponePromiseAsync(Form);
        return Done($"The promise is postponed to {Say.Day(Form.To)}.", "/governance/promises/" + Id);
    }
}
