using Grpc.Core;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Console.Calls;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>A page of figures over some months. Months that were typed wrongly are said to be so beside what was typed.</summary>
public abstract class CrimePage : RoomPage
{
    /// <summary>yyyy-MM.</summary>
    [BindProperty(SupportsGet = true)]
    public string From { get; set; } = "";

    /// <summary>yyyy-MM.</summary>
    [BindProperty(SupportsGet = true)]
    public string To { get; set; } = "";

    /// <summary>Whether any file of the kind is held, so that there is something to show.</summary>
    public bool AnythingHeld { get; private set; }

    /// <summary>Fills the months that were not asked for: the twelve up to the newest held, or all that are held.</summary>
    private protected async Task ChooseMonthsAsync(CrimeFigureService.CrimeFigureServiceClient figures, PoliceFileKind kind, bool all)
    {
        var files = (await figures.GetCoverageAsync(new())).Kinds.FirstOrDefault(coverage => coverage.Kind == kind)?.Files;
        AnythingHeld = files is { Count: > 0 };
        if (files is not { Count: > 0 }) return;
        if (To.Length is 0) To = files[^1].Month;
        if (From.Length is 0) From = all ? files[0].Month : files[Math.Max(0, files.Count - 12)].Month;
    }

    /// <summary>Asks for figures; what the service cannot read is shown as a problem of its field.</summary>
    private protected async Task AskAsync(Func<Task> ask)
    {
        try
        {
            await ask();
        }
        catch (RpcException refused) when (refused.StatusCode is Grpc.Core.StatusCode.InvalidArgument && RefusedFields.Of(refused) is { Count: > 0 } fields)
        {
            foreach (var field in fields) ModelState.AddModelError(field.Field.Split('.')[^1], field.Description);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}
