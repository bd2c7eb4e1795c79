using SaferCity.Common.V1;
using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Organisations;

/// <summary>One organisation on the register.</summary>
internal sealed class OrganisationModel(OrganisationService.OrganisationServiceClient organisations) : RoomPage
{
    public Organisation Organisation { get; private set; } = new();

    /// <summary>The organisation that a service belongs to.</summary>
    public Organisation? Parent { get; private set; }

    public IEnumerable<HistoryEntry> History { get; private set; } = [];

    protected override async Task ShowAsync()
    {
        var answer = await organisations.GetOrganisationAsync(new() { OrganisationId = Id });
        (Organisation, History) = (answer.Organisation, answer.History);
        if (Organisation.ParentId.Length > 0) Parent = (await organisations.GetOrganisationAsync(new() { OrganisationId = Organisation.ParentId })).Organisation;
    }
}
