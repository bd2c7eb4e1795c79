using Grpc.Core;
using SaferCity.Console.PoliceFiles;

namespace SaferCity.Console.Pages.AcquisitiveCrime;

/// <summary>How far the files have come that somebody sent. Looks again by itself until told not to; works without script.</summary>
internal sealed class SentModel(PoliceFileRuns runs) : RoomPage
{
    /// <summary>Whether the page is to stand still.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Still { get; set; }

    public bool Refreshes => !Run.IsDone && !Still;

    public PoliceFileRun Run { get; private set; } = new(Guid.Empty, "", []);

    protected override Task ShowAsync()
    {
        Run = Guid.TryParse(Id, out var id) && runs.Find(id, User) is { } run ? run : throw new RpcException(new(Grpc.Core.StatusCode.NotFound, "These files were sent by somebody else, or before the console was started."));
        if (Refreshes) Response.Headers["Refresh"] = "5";
        return Task.CompletedTask;
    }

    public static string Colour(SentState state) => state switch
    {
        SentState.Imported => "green",
        SentState.Refused => "red",
        SentState.Sending => "blue",
        _ => "grey",
    };
}
