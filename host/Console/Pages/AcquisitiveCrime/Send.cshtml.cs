using SaferCity.Console.PoliceFiles;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>Takes the files that somebody chose. What is wrong with a file is said by the service, on the page where the sending is watched.</summary>
[RequestSizeLimit(Largest), RequestFormLimits(MultipartBodyLengthLimit = Largest)]
internal sealed class SendModel(PoliceFileRuns runs) : RoomPage
{
    private const long Largest = 512L * 1024 * 1024;

    public async Task<IActionResult> OnPostAsync()
    {
        var files = Request.Form.Files.GetFiles("Files").Where(file => file.FileName.Length > 0).ToList();
        if (files.Count is 0)
        {
            ModelState.AddModelError("Files", "Choose at least one police file");
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity);
        }

        var run = await runs.StartAsync(User, files, HttpContext.RequestAborted);
        return LocalRedirect($"/crime/imports/sent/{run.Id}");
    }
}
