using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Pspos;

public sealed class PspoSentences
{
    [Theory, OnBothEngines]
    public async Task Approved_made_and_in_force_are_three_days_and_the_term_runs_from_the_last(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var approved = (await desk.Room.SendAsync(Orders.Approval())).Receipt;

        var made = await desk.Room.SendAsync(new MakePspoRequest { RequestId = "1", PspoId = approved.Id, Etag = approved.Etag, MadeOn = "2020-03-10", InForceFrom = "2020-04-01" });

        var pspo = (await desk.Room.SendAsync(new GetPspoRequest { PspoId = approved.Id })).Pspo;
        Assert.Equal(("2020-03-05", "2020-03-10", "2020-04-01", "2023-03-31"), (pspo.ApprovedOn, pspo.MadeOn, pspo.InForceFrom, pspo.LastDay));
        Assert.Equal("2023-03-31", made.LastDay);
        Assert.True(pspo.InForceToday);
    }

    [Theory, OnBothEngines]
    public async Task Three_years_beginning_with_5_march_2020_end_on_4_march_2023(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.MadeAsync();

        var answer = await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id });

        Assert.Equal("2023-03-04", answer.Pspo.LastDay);
        Assert.Equal(["2020-04-15", "2022-06-04", "2022-09-04", "2022-12-04", "2023-03-04"], answer.Deadlines.Select(d => d.Due));
        Assert.All(answer.Deadlines, d => Assert.NotEmpty(d.Explanation));
    }

    [Theory, OnBothEngines]
    public async Task The_penalty_is_what_the_order_states_and_no_more_than_the_law_allows(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var stated = Orders.Approval();
        stated.PenaltyPence = 80_00;
        var tooHigh = Orders.Approval();
        tooHigh.PenaltyPence = 100_01;

        var order = (await desk.Room.SendAsync(stated)).Receipt;
        var silent = (await desk.Room.SendAsync(Orders.Approval())).Receipt;

        await Refusing.With("asb.penalty_too_high", () => desk.Room.SendAsync(tooHigh));
        Assert.Equal(80_00, (await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).Pspo.PenaltyPence);
        Assert.Equal(100_00, (await desk.Room.SendAsync(new GetPspoRequest { PspoId = silent.Id })).Pspo.PenaltyPence);
    }

    [Theory, OnBothEngines]
    public async Task An_order_is_extended_before_it_ends_and_by_no_more_than_three_years(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.MadeAsync("2018-12-01"); // ends on 30 November 2021
        ExtendPspoRequest Extension(string until, string decided = "2021-11-12") => new() { RequestId = Desk.NewId(), PspoId = order.Id, Etag = order.Etag, DecidedOn = decided, Until = until, Reason = "Invented need." };
        await Refusing.With("asb.pspo_not_longer", () => desk.Room.SendAsync(Extension("2021-11-30")));
        await Refusing.With("asb.pspo_extended_too_long", () => desk.Room.SendAsync(Extension("2024-12-01")));

        order = (await desk.Room.SendAsync(Extension("2024-11-30"))).Receipt;

        var answer = await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id });
        Assert.Equal("2024-11-30", answer.Pspo.LastDay);
        Assert.Equal(("2021-11-30", "2024-11-30", "Invented need."), (answer.Pspo.Extensions[0].From, answer.Pspo.Extensions[0].To, answer.Pspo.Extensions[0].Reason));
        Assert.Equal("Extended on 12 November 2021, from 30 November 2021 to 30 November 2024.", answer.History[^1].Sentence);
    }

    [Theory, OnBothEngines]
    public async Task An_order_that_has_ended_cannot_be_extended(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.MadeAsync("2018-11-15"); // ended on 14 November 2021, yesterday

        await Refusing.With("asb.pspo_ended", () => desk.Room.SendAsync(new ExtendPspoRequest { RequestId = "1", PspoId = order.Id, Etag = order.Etag, DecidedOn = "2021-11-15", Until = "2022-11-14", Reason = "Invented." }));
        Assert.False((await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).Pspo.InForceToday);
    }

    [Fact]
    public async Task There_is_no_order_before_the_law()
    {
        await using var desk = await Desk.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("ApprovedOn", () => desk.Room.SendAsync(Orders.Approval("2014-10-19")));
    }

    [Theory, OnBothEngines]
    public async Task The_history_tells_the_orders_life(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.DeployAsync(await desk.PlanAsync(await desk.MadeAsync(), "2022-10-02"), "2021-10-03");

        var history = (await desk.Room.SendAsync(new GetPspoRequest { PspoId = order.Id })).History;

        Assert.Equal(
            [
                "Approved on 5 March 2020.", "Made on 5 March 2020; in force from 5 March 2020 to 4 March 2023.", "To be deployed on 2 October 2022.",
                "Deployed on 3 October 2021: warnings 12, alcohol surrendered 40, seizures 0, dispersals 3, fixed penalty notices 0, arrests 0.",
            ], history.Select(h => h.Sentence));
        Assert.Null(await JournalCheck.ProblemAsync(desk.Room.Engine, "asb"));
    }
}
