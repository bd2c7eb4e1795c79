using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Pspos;

/// <summary>One order: what it says, its term, the days on which it was used, and what is due for it.</summary>
internal sealed class PspoModel(PspoService.PspoServiceClient pspos) : RoomPage
{
    public GetPspoResponse Answer { get; private set; } = new();

    public IReadOnlyList<Clock> Clocks => [.. Answer.Deadlines.Select(deadline => new Clock(deadline.Name, deadline.Due, deadline.Explanation))];

    protected override async Task ShowAsync() => Answer = await pspos.GetPspoAsync(new() { PspoId = Id });
}
