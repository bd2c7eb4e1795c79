using SaferCity.Governance.Boards;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Strategies;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.PlanActions;

/// <summary>One action of a plan: by when, led by whom, and how it stands. The colour that people assert is kept beside the one that the rule computes.</summary>
[Open("The Progress Monitoring Tool goes to the partnership's boards in public.")]
internal sealed class PlanAction : Aggregate
{
    private readonly List<Lead> leads = [];
    private readonly List<Rating> ratings = [];
    private readonly List<ReportedOnwards> reportedOnwards = [];

    public PlanActionId Id { get; private init; }

    public StrategyId StrategyId { get; private init; }

    public int PriorityNumber { get; private init; }

    /// <summary>As people read it out: "2.5".</summary>
    public string Number { get; private init; } = "";

    /// <summary>Puts "2.10" after "2.9".</summary>
    public string Position { get; private init; } = "";

    public string Text { get; private init; } = "";

    /// <summary>The last day of the delivery month.</summary>
    public DateOnly Deadline { get; private init; }

    public IReadOnlyList<Lead> Leads => leads;

    public PlanActionState State { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>Everything that was said of it, oldest first.</summary>
    public IReadOnlyList<Rating> Ratings => ratings;

    public IReadOnlyList<ReportedOnwards> ReportedOnwards => reportedOnwards;

    /// <summary>What people say; null until they said something.</summary>
    public Rag? Asserted => Last?.Rag;

    public string Comment => Last?.Comment ?? "";

    public string Because => Last?.Because ?? "";

    // Rows of a list come in no certain order.
    private Rating? Last => ratings.MaxBy(rating => rating.Line);

    public bool IsComplete => State is PlanActionState.Complete or PlanActionState.Reported;

    public static PlanAction Add(Strategy strategy, int priority, string number, string text, DateOnly deadline, IEnumerable<string> leads)
    {
        StrategyRefusals.NoSuchPriority.When(strategy.Priorities.All(known => known.Number != priority));

        var action = new PlanAction { Id = Ids.New<PlanActionId>(), StrategyId = strategy.Id, PriorityNumber = priority, Number = number, Position = PositionOf(number), Text = text, Deadline = deadline };
        action.leads.AddRange(leads.Select((service, i) => new Lead(i + 1, service)));
        action.Record(new PlanActionAdded(action.Id, strategy.Id, number, deadline));
        return action;
    }

    /// <summary>States how it stands. Where the colour is better than the rule's on that day, it says why; where the day is not known, the rule has no say.</summary>
    public void Rate(Rag rag, string comment, string because, DateOnly? statedOn)
    {
        var next = State.After(PlanActionVerb.Rate) ?? throw PlanActionRefusals.Over.Now();
        PlanActionRefusals.SayWhy.When(statedOn is { } day && rag < RagRule.On(day).Colour(Deadline, complete: false, day) && because.Length == 0);

        State = next;
        ratings.Add(new(ratings.Count + 1, statedOn, rag, comment, because));
        Record(new PlanActionRated(Id, rag, statedOn), because);
    }

    /// <summary>It is done, and is greyed from now on; it keeps its last colour. The day may not be known.</summary>
    public void Complete(string comment, DateOnly? on)
    {
        var next = State.After(PlanActionVerb.Complete) ?? throw PlanActionRefusals.Over.Now();

        (State, CompletedOn) = (next, on);
        ratings.Add(new(ratings.Count + 1, on, Asserted ?? Rag.Green, comment, ""));
        Record(new PlanActionCompleted(Id, on));
    }

    /// <summary>A board or committee was told of the completion.</summary>
    public void ReportOnwards(BoardId board, DateOnly on)
    {
        var next = State.After(PlanActionVerb.ReportOnwards) ?? throw PlanActionRefusals.NotComplete.Now();
        PlanActionRefusals.ToldAlready.When(reportedOnwards.Exists(told => told.Board == board));

        State = next;
        reportedOnwards.Add(new(board, on));
        Record(new PlanActionReported(Id, board, on));
    }

    public void Abandon(string reason)
    {
        State = State.After(PlanActionVerb.Abandon) ?? throw PlanActionRefusals.Over.Now();
        Record(new PlanActionAbandoned(Id), reason);
    }

    /// <summary>Another action takes its place.</summary>
    public void SupersedeBy(PlanActionId other)
    {
        PlanActionRefusals.BySelf.When(other == Id);
        State = State.After(PlanActionVerb.Supersede) ?? throw PlanActionRefusals.Over.Now();
        Record(new PlanActionSuperseded(Id, other));
    }

    public MonitorRow Row() => new(Number, Text, Deadline, [.. leads.OrderBy(lead => lead.Line).Select(lead => lead.Service)], Asserted, IsComplete, Comment)
    {
        Because = Because,
        CompletedOn = CompletedOn,
        Ended = State is PlanActionState.Abandoned or PlanActionState.Superseded,
    };

    public static string PositionOf(string number) => string.Join('.', number.Split('.').Select(part => part.PadLeft(4, '0')));
}
