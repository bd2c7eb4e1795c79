using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>The coordinator knows of somebody’s conflict.</summary>
internal sealed class RecordModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public RecordConflictRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Accounts { get; private set; } = [];

    protected override async Task ShowAsync() =>
        Accounts = [.. (await sight.ListAccountNamesAsync(new())).Accounts.Select(account => new Option(account.AccountId, account.DisplayName))];

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Reference = Id;
        await sight.RecordConflictAsync(Form);
        return Done("The person is locked out.", "/asb/sight/" + Id);
    }
}
