using Microsoft.AspNetCore.Mvc.RazorPages;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Papers;

/// <summary>The paper as a Word document.</summary>
internal sealed class WordModel(PaperService.PaperServiceClient papers) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id)
    {
        var file = await papers.DownloadPaperAsync(new() { PaperId = id });
        return File(file.Content.ToByteArray(), file.MediaType, file.FileName);
    }
}
