using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Emergencies;

/// <summary>What was read while a journal could not be written, the last first.</summary>
internal sealed class EmergenciesModel(EmergencyService.EmergencyServiceClient emergencies) : RoomPage
{
    public ListEmergenciesResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await emergencies.ListEmergenciesAsync(new() { PageToken = PageToken });
}
