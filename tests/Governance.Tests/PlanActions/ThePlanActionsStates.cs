using SaferCity.Governance.Boards;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.PlanActions;
using SaferCity.Governance.Strategies;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.PlanActions;

public sealed class ThePlanActionsStates
{
    private static readonly BoardId Board = BoardId.Of(Guid.NewGuid());
    private static readonly PlanActionId Other = PlanActionId.Of(Guid.NewGuid());

    [Fact]
    public void An_actions_states_and_verbs_are_as_the_file_says() => Grid.MustMatch("PlanAction.grid.txt",
        [("Not started", NotStarted), ("In progress", InProgress), ("Complete", Complete), ("Reported", Reported), ("Abandoned", Abandoned), ("Superseded", Superseded)],
        [
            ("rate amber, in time", at => After(at, a => a.Rate(Rag.Amber, "Invented.", "", new(2016, 11, 1)))),
            ("rate amber, late, no reason", at => After(at, a => a.Rate(Rag.Amber, "Invented.", "", new(2017, 1, 1)))),
            ("rate amber, late, with reason", at => After(at, a => a.Rate(Rag.Amber, "Invented.", "a grant is awaited", new(2017, 1, 1)))),
            ("rate amber, day not known", at => After(at, a => a.Rate(Rag.Amber, "Invented.", "", null))),
            ("rate red", at => After(at, a => a.Rate(Rag.Red, "Invented.", "", new(2017, 1, 1)))),
            ("complete", at => After(at, a => a.Complete("Complete.", null))),
            ("report onwards", at => After(at, a => a.ReportOnwards(BoardId.Of(Guid.NewGuid()), new(2017, 6, 12)))),
            ("report to the same board", at => After(at, a => a.ReportOnwards(Board, new(2017, 6, 12)))),
            ("abandon", at => After(at, a => a.Abandon("Invented."))),
            ("supersede", at => After(at, a => a.SupersedeBy(Other))),
            ("supersede by itself", at => After(at, a => a.SupersedeBy(a.Id))),
        ]);

    [Fact]
    public void A_completed_action_keeps_its_last_colour() => Assert.Equal(Rag.Amber, Complete().Asserted);

    [Fact]
    public void An_action_belongs_to_a_priority_of_its_plan() =>
        Refusing.With("governance.no_such_priority", () => PlanAction.Add(Plan(), 3, "3.1", "Invented.", new(2016, 12, 31), []));

    [Fact]
    public void Two_point_ten_comes_after_two_point_nine() => Assert.True(string.CompareOrdinal(PlanAction.PositionOf("2.10"), PlanAction.PositionOf("2.9")) > 0);

    private static string After(PlanAction action, Action<PlanAction> verb)
    {
        verb(action);
        return action.State.ToString();
    }

    private static PlanAction NotStarted() => PlanAction.Add(Plan(), 2, "2.5", "Invented.", new(2016, 12, 31), ["Police"]);

    private static PlanAction InProgress() => With(NotStarted(), a => a.Rate(Rag.Amber, "Invented.", "", null));

    private static PlanAction Complete() => With(InProgress(), a => a.Complete("Complete.", null));

    private static PlanAction Reported() => With(Complete(), a => a.ReportOnwards(Board, new(2017, 6, 12)));

    private static PlanAction Abandoned() => With(NotStarted(), a => a.Abandon("Invented."));

    private static PlanAction Superseded() => With(NotStarted(), a => a.SupersedeBy(Other));

    private static PlanAction With(PlanAction action, Action<PlanAction> verb)
    {
        verb(action);
        return action;
    }

    private static Strategy Plan()
    {
        var plan = Strategy.Draft("Plan", new(2016, 4, 1), new(2017, 3, 31), "");
        plan.AddPriority(2, "Night Time Economy", "");
        return plan;
    }
}
