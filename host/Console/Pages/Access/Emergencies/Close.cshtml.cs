using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Emergencies;

/// <summary>Somebody who read nothing in an emergency has looked at all of it.</summary>
internal sealed class CloseModel(EmergencyService.EmergencyServiceClient emergencies) : RoomPage
{
    [BindProperty]
    public CloseEmergencyRequest Form { get; set; } = new();

    public Emergency Emergency { get; private set; } = new();

    protected override async Task ShowAsync()
    {
        Emergency = (await emergencies.GetEmergencyAsync(new() { EmergencyId = Id })).Emergency;
        Form.Etag = Emergency.Etag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Form.EmergencyId = Id;
        await emergencies.CloseEmergencyAsync(Form);
        return Done("The review is closed.", "/data-protection/emergencies/" + Id);
    }
}
