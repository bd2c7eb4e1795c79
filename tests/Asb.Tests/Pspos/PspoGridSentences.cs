using SaferCity.Asb.Pspos;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Pspos;

public sealed class PspoGridSentences
{
    private static readonly DateOnly Today = new(2021, 11, 15);

    [Fact]
    public void The_orders_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<Pspo>("Pspo.grid.txt",
        [("Approved", Approved), ("Made, not yet in force", () => Made(Today.AddDays(1))), ("In force", () => Made(new(2020, 3, 5))), ("In force, day planned", Planned), ("In force, day recorded", Deployed), ("Ended", () => Made(new(2018, 3, 5)))],
        [
            ("make", at => After(at, p => p.Make(Today, Today))),
            ("make before its approval", at => After(at, p => p.Make(new(2014, 11, 1), Today))),
            ("extend by a year", at => After(at, p => p.Extend(Today, (p.LastDay ?? Today).AddYears(1), "Invented."))),
            ("extend by four years", at => After(at, p => p.Extend(Today, (p.LastDay ?? Today).AddYears(4), "Invented."))),
            ("plan today's deployment", at => After(at, p => p.PlanDeployment(Today, "Invented race", Today))),
            ("plan yesterday's deployment", at => After(at, p => p.PlanDeployment(Today.AddDays(-1), "Invented race", Today))),
            ("record today's deployment", at => After(at, p => p.RecordDeployment(Today, "Invented race", new(0, 0, 0, 0, 0, 0), null))),
        ]);

    private static string After(Pspo pspo, Action<Pspo> verb)
    {
        verb(pspo);
        return $"{pspo.State}, until {pspo.LastDay:d MMMM yyyy}{(pspo.Deployments.Count == 0 ? "" : $", deployment {pspo.Deployments[0].State}")}";
    }

    private static Pspo Approved() =>
        Pspo.Approve(new("Invented", new(2015, 1, 1), "Invented body", "Invented.", "Invented.", "Invented.", ["Invented."], [], OrganisationId.Of(Desk.Police), null), DateTimeOffset.UnixEpoch);

    private static Pspo Made(DateOnly inForceFrom)
    {
        var pspo = Approved();
        pspo.Make(new(2018, 1, 1), inForceFrom);
        return pspo;
    }

    private static Pspo Planned()
    {
        var pspo = Made(new(2020, 3, 5));
        pspo.PlanDeployment(Today, "Invented race", Today);
        return pspo;
    }

    private static Pspo Deployed()
    {
        var pspo = Made(new(2020, 3, 5));
        pspo.RecordDeployment(Today, "Invented race", new(0, 0, 0, 0, 0, 0), null);
        return pspo;
    }
}
