namespace SaferCity.Governance.Monitoring;

/// <summary>One action as the monitor prints it.</summary>
internal sealed record MonitorRow(string Number, string Text, DateOnly Deadline, IReadOnlyList<string> Leads, Rag? Asserted, bool Complete, string Comment)
{
    /// <summary>Abandoned or superseded: it stays in the table, and the rule has no say.</summary>
    public bool Ended { get; init; }

    /// <summary>The day it was completed, where it is known.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Why people differ from the rule, where they said so.</summary>
    public string Because { get; init; } = "";

    /// <summary>What the rule says on the monitor's day; none for an action that was abandoned or superseded.</summary>
    public Rag? Computed { get; init; }

    /// <summary>What a reader would stumble over, as sentences.</summary>
    public IReadOnlyList<string> Oddities { get; init; } = [];
}

/// <summary>The actions of one priority, under its heading row.</summary>
internal sealed record MonitorSection(int Number, string Title, IReadOnlyList<MonitorRow> Rows);
