using SaferCity.Asb.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Pspos;

public sealed class DeploymentSentences
{
    [Theory]
    [InlineData("Warnings")]
    [InlineData("AlcoholSurrendered")]
    [InlineData("Seizures")]
    [InlineData("Dispersals")]
    [InlineData("PenaltyNotices")]
    [InlineData("Arrests")]
    public async Task A_count_that_is_not_typed_is_refused_by_its_field(string count)
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);
        var said = Orders.Deployment(await desk.MadeAsync(), "2021-10-03");
        var field = DeploymentCounts.Descriptor.Fields.InDeclarationOrder().Single(f => f.PropertyName == count);

        field.Accessor.Clear(said.Counts);
        await Refusing.AtField("Counts." + count, () => desk.Room.SendAsync(said));
        field.Accessor.SetValue(said.Counts, -1);
        await Refusing.AtField("Counts." + count, () => desk.Room.SendAsync(said));

        said.Counts = null;
        await Refusing.AtField("Counts", () => desk.Room.SendAsync(said));
    }

    [Theory, OnBothEngines]
    public async Task A_zero_that_was_typed_is_kept_as_zero(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.DeployAsync(await desk.MadeAsync(), "2021-10-03");

        var deployment = Assert.Single((await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).Pspo.Deployments);

        Assert.Equal(Orders.Counts(), deployment.Counts);
        Assert.True(deployment.Counts.HasPenaltyNotices);
        Assert.Equal(deployment, (await desk.Room.SendAsync(new GetDeploymentRequest { DeploymentId = deployment.Id })).Deployment);
    }

    [Theory, OnBothEngines]
    public async Task A_deployment_outside_the_term_is_refused_and_so_is_planning_one(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.MadeAsync();

        await Refusing.With("asb.outside_term", () => desk.DeployAsync(order, "2020-03-04"));
        await Refusing.With("asb.outside_term", () => desk.PlanAsync(order, "2023-03-05"));
        order = await desk.PlanAsync(order, "2023-03-04");

        desk.Room.Clock.MoveTo(new(2023, 4, 23));
        await Refusing.With("asb.outside_term", () => desk.DeployAsync(order, "2023-04-23"));
    }

    [Theory, OnBothEngines]
    public async Task A_planned_deployment_is_the_next_until_its_counts_are_typed(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.PlanAsync(await desk.MadeAsync(), "2021-11-20");
        Assert.Equal("2021-11-20", Assert.Single((await desk.Room.SendAsync(new ListPsposRequest())).Pspos).NextDeploymentOn);
        Assert.Null((await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).Pspo.Deployments[0].Counts);

        desk.Room.Clock.MoveTo(new(2021, 11, 20));
        order = await desk.DeployAsync(order, "2021-11-20", notices: 2);

        var pspo = (await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).Pspo;
        Assert.Equal((DeploymentState.Recorded, 2), (Assert.Single(pspo.Deployments).State, pspo.Deployments[0].Counts.PenaltyNotices));
        Assert.Empty(pspo.NextDeploymentOn);
        await Refusing.With("asb.deployment_recorded_before", () => desk.DeployAsync(order, "2021-11-20"));
    }
}
