using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Emergencies;

/// <summary>Who read what while a journal could not be written.</summary>
internal sealed class EmergencyModel(EmergencyService.EmergencyServiceClient emergencies) : RoomPage
{
    public GetEmergencyResponse Answer { get; private set; } = new() { Emergency = new() };

    protected override async Task ShowAsync() => Answer = await emergencies.GetEmergencyAsync(new() { EmergencyId = Id });
}
