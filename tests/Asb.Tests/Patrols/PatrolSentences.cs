using SaferCity.Asb.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Patrols;

public sealed class PatrolSentences
{
    [Theory, OnBothEngines]
    public async Task Twelve_months_beginning_with_28_october_2021_end_on_27_october_2022(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        var answer = await desk.Room.SendAsync(Orders.Patrol());

        var contract = await desk.Room.SendAsync(new GetPatrolContractRequest { PatrolContractId = answer.Receipt.Id });
        Assert.Equal(("2022-10-27", "2022-10-27", "PATROL-2021-0001"), (answer.LastDay, contract.PatrolContract.LastDay, contract.PatrolContract.Reference));
        Assert.Equal(("Invented Patrols Ltd", true, 12, "Proceeds of Crime Act 2002", "the whole City"), (contract.PatrolContract.SupplierOrganisation, contract.PatrolContract.Pilot, contract.PatrolContract.Months, contract.PatrolContract.FundingSource, contract.PatrolContract.Area));
        Assert.Equal("Commissioned from 28 October 2021 to 27 October 2022.", Assert.Single(contract.History).Sentence);
        Assert.Equal(contract.PatrolContract, Assert.Single((await desk.Room.SendAsync(new ListPatrolContractsRequest())).PatrolContracts));
    }

    [Fact]
    public async Task A_contract_names_a_registered_supplier_and_a_term()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var stranger = Orders.Patrol();
        stranger.SupplierOrganisationId = Desk.NewId();
        var endless = Orders.Patrol();
        endless.Months = 0;

        await Refusing.AtField("supplier_organisation_id", () => desk.Room.SendAsync(stranger));
        await Refusing.AtField("Months", () => desk.Room.SendAsync(endless));
        await Refusing.AtField("StartsOn", () => desk.Room.SendAsync(Orders.Patrol("9999-12-31")));
    }
}
