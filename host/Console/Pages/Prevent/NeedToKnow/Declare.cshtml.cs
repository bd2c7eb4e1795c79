using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.NeedToKnow;

/// <summary>The person has no place in a case and says so.</summary>
internal sealed class DeclareModel(NeedToKnowService.NeedToKnowServiceClient sight) : RoomPage
{
    [BindProperty]
    public DeclareConflictRequest Form { get; set; } = new();

    /// <summary>The case that the person came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    protected override Task ShowAsync()
    {
        if (Form.Reference.Length is 0) Form.Reference = Reference;
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await sight.DeclareConflictAsync(Form);
        return Done("Your declaration is written down.", "/prevent");
    }
}
