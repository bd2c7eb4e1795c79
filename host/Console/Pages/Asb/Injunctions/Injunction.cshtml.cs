using SaferCity.Asb.V1;

namespace SaferCity.Console.Pages.Asb.Injunctions;

/// <summary>One injunction from the application to the sealed order.</summary>
internal sealed class InjunctionModel(InjunctionService.InjunctionServiceClient injunctions) : RoomPage
{
    public GetInjunctionResponse Answer { get; private set; } = new();

    public IReadOnlyList<Clock> Clocks => [.. Answer.Deadlines.Select(deadline => new Clock(deadline.Name, deadline.Due, deadline.Explanation))];

    protected override async Task ShowAsync() => Answer = await injunctions.GetInjunctionAsync(new() { InjunctionId = Id });
}
