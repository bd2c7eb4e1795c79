using Google.Protobuf.Collections;
using SaferCity.Asb.V1;
using SaferCity.Console.Organisations;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>The authority decided to make an order.</summary>
internal sealed class ApproveModel(PspoService.PspoServiceClient pspos, OrganisationList organisations) : RoomPage
{
    [BindProperty]
    public ApprovePspoRequest Form { get; set; } = new();

    public IReadOnlyList<Option> Organisations { get; private set; } = [];

    protected override async Task ShowAsync() => Organisations = await organisations.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var sent = Form.Clone();
        ByLine(sent.Prohibitions);
        ByLine(sent.Powers);
        var receipt = (await pspos.ApprovePspoAsync(sent)).Receipt;
        return Done($"{receipt.Reference} is recorded as approved.", "/asb/pspos/" + receipt.Id);
    }

    // One box is typed into, a line for each; the form itself keeps what was typed.
    private static void ByLine(RepeatedField<string> list)
    {
        var lines = list.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        list.Clear();
        list.AddRange(lines);
    }
}
