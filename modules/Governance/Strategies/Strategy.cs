using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Strategies;

internal enum StrategyState
{
    Draft,
    Adopted,
}

/// <summary>What the partnership sets out to do over a period: priorities, cross-cutting themes, and a plan whose actions the monitor follows.</summary>
[Open("The partnership's strategies are published.")]
internal sealed class Strategy : Aggregate
{
    private readonly List<Priority> priorities = [];
    private readonly List<Theme> themes = [];

    public StrategyId Id { get; private init; }

    public string Title { get; private init; } = "";

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private init; }

    public string Vision { get; private init; } = "";

    public StrategyState State { get; private set; }

    public DateOnly? AdoptedOn { get; private set; }

    /// <summary>The day that the monitor states as its own; null where it states none.</summary>
    public DateOnly? MonitorAsAt { get; private set; }

    public IReadOnlyList<Priority> Priorities => priorities;

    /// <summary>What cuts across the priorities: suicide prevention, violence against women and girls.</summary>
    public IReadOnlyList<Theme> Themes => themes;

    public static Strategy Draft(string title, DateOnly from, DateOnly until, string vision)
    {
        StrategyRefusals.EndsBeforeItBegins.When(until < from);

        var strategy = new Strategy { Id = Ids.New<StrategyId>(), Title = title, From = from, Until = until, Vision = vision };
        strategy.Record(new StrategyDrafted(strategy.Id, from, until));
        return strategy;
    }

    public void AddPriority(int number, string title, string objective)
    {
        StrategyRefusals.Adopted.When(State is StrategyState.Adopted);
        StrategyRefusals.NumberTaken.When(priorities.Exists(priority => priority.Number == number));

        priorities.Add(new(number, title, objective));
        Record(new PriorityAdded(Id, number));
    }

    public void AddTheme(string name)
    {
        StrategyRefusals.Adopted.When(State is StrategyState.Adopted);
        StrategyRefusals.ThemeNamed.When(themes.Exists(theme => theme.Name == name));

        themes.Add(new(themes.Count + 1, name));
        Record(new ThemeAdded(Id, themes.Count));
    }

    /// <summary>The strategy group agreed it; its priorities and themes stand from then on.</summary>
    public void Adopt(DateOnly on)
    {
        StrategyRefusals.Adopted.When(State is StrategyState.Adopted);
        StrategyRefusals.NoPriorities.When(priorities.Count == 0);

        (State, AdoptedOn) = (StrategyState.Adopted, on);
        Record(new StrategyAdopted(Id, on));
    }

    /// <summary>The monitor is true as at this day.</summary>
    public void DateMonitor(DateOnly asAt, DateOnly today)
    {
        StrategyRefusals.MonitorOfTheFuture.When(asAt > today);

        MonitorAsAt = asAt;
        Record(new MonitorDated(Id, asAt));
    }
}

/// <summary>A priority of the strategy, with its objective in the strategy's words; empty where it states none.</summary>
internal sealed record Priority(int Number, string Title, string Objective);

/// <summary>A theme that cuts across the priorities.</summary>
internal sealed record Theme(int Line, string Name);
