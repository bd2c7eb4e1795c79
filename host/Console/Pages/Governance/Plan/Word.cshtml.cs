using Microsoft.AspNetCore.Mvc.RazorPages;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Plan;

/// <summary>The monitor as a Word document.</summary>
internal sealed class WordModel(StrategyService.StrategyServiceClient strategies) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id)
    {
        var file = await strategies.DownloadMonitorAsync(new() { StrategyId = id });
        return File(file.Content.ToByteArray(), file.MediaType, file.FileName);
    }
}
