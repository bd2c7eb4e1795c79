using SaferCity.Governance.V1;

namespace SaferCity.Console.Pages.Governance.Organisations;

/// <summary>The organisations that the rooms' records name, by name.</summary>
internal sealed class OrganisationsModel(OrganisationService.OrganisationServiceClient organisations) : RoomPage
{
    public ListOrganisationsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await organisations.ListOrganisationsAsync(new() { PageToken = PageToken });
}
