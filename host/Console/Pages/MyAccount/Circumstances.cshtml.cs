using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.MyAccount;

/// <summary>Where a person says where they live and for whom they work, for possible conflicts of interest to be noticed.</summary>
internal sealed class CircumstancesModel(AccountService.AccountServiceClient accounts) : RoomPage
{
    [BindProperty]
    public SetMyCircumstancesRequest Form { get; set; } = new();

    protected override async Task ShowAsync()
    {
        if (!HttpMethods.IsGet(Request.Method)) return;
        var mine = await accounts.GetMyAccountAsync(new());
        (Form.Employer, Form.HomePostcode) = (mine.Employer, mine.HomePostcode);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await accounts.SetMyCircumstancesAsync(Form);
        return Done("Your home and employer are saved.", "/account");
    }
}
