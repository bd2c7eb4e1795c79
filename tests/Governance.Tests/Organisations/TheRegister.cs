using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Organisations;

public sealed class TheRegister
{
    [Theory, OnBothEngines]
    public async Task A_name_is_on_the_register_once_whatever_its_case(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);

        await Refusing.With("governance.organisation_registered", () => partnership.RegisterAsync("CITY OF LONDON POLICE"));
        await Refusing.With("governance.organisation_registered", () => partnership.RegisterAsync("Another", Partnership.Police));
    }

    [Theory, OnBothEngines]
    public async Task A_renamed_organisation_keeps_its_former_name_and_says_so(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var group = await partnership.RegisterAsync("Clinical Commissioning Group");

        await partnership.SendAsync(new RenameOrganisationRequest { RequestId = Partnership.New(), OrganisationId = group.Id, Etag = group.Etag, Name = "Integrated Care Board" });

        var shown = await partnership.SendAsync(new GetOrganisationRequest { OrganisationId = group.Id });
        Assert.Equal(("Integrated Care Board", "Clinical Commissioning Group"), (shown.Organisation.Name, shown.Organisation.FormerName));
        Assert.Equal(["On the register as Clinical Commissioning Group.", "On the register as Integrated Care Board."], shown.History.Select(line => line.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task A_service_belongs_to_an_organisation_that_is_on_the_register(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);
        var housing = new RegisterOrganisationRequest { RequestId = Partnership.New(), Name = "Housing", Kind = OrganisationKind.Service };

        await Refusing.With("governance.service_of_nobody", () => partnership.SendAsync(housing));
        housing.ParentId = Guid.NewGuid().ToString();
        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => partnership.SendAsync(housing));
        housing.ParentId = Partnership.Corporation.ToString();
        await partnership.SendAsync(housing);

        Assert.Equal(["City of London Corporation", "City of London Police", "Housing"], (await partnership.SendAsync(new ListOrganisationsRequest())).Organisations.Select(listed => listed.Name));
    }

    [Theory, OnBothEngines]
    public async Task A_token_that_is_not_ours_is_refused_at_its_field(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);

        await Refusing.AtField("page_token", () => partnership.SendAsync(new ListOrganisationsRequest { PageToken = "nonsense" }));
    }
}
