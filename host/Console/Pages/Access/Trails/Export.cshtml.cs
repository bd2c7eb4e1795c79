using System.Text;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Trails;

/// <summary>Takes the trail away as a file, with the reason for it.</summary>
internal sealed class ExportModel(TrailService.TrailServiceClient trails) : TrailPage
{
    [BindProperty]
    public ExportTrailRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var request = new ExportTrailRequest { Filter = Filter, Reason = Form.Reason, PageSize = 200 };
        var entries = new List<TrailEntry>();
        do
        {
            var page = await trails.ExportTrailAsync(request);
            entries.AddRange(page.Entries);
            request.PageToken = page.NextPageToken;
        } while (request.PageToken.Length > 0 && entries.Count < TrailFile.MostLines);

        return File(Encoding.UTF8.GetBytes(TrailFile.Of(entries, request.PageToken.Length > 0)), "text/csv; charset=utf-8", "trail.csv");
    }
}
