using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.NeedToKnow;

/// <summary>One more person sees the case.</summary>
internal sealed class NameModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public NamePersonRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Accounts { get; private set; } = [];

    protected override async Task ShowAsync() =>
        Accounts = [.. (await sight.ListAccountNamesAsync(new())).Accounts.Select(account => new Option(account.AccountId, account.DisplayName))];

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Reference = Id;
        await sight.NamePersonAsync(Form);
        return Done("The case is open to the person.", "/asb/sight/" + Id);
    }
}
