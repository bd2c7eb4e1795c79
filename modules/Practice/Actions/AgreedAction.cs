using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.Actions;

public enum ActionState
{
    Open,
    Complete,
    Cancelled,
}

/// <summary>An action that a panel agreed: what, which organisation owns it, by when.</summary>
public sealed class AgreedAction
{
    private AgreedAction()
    {
    }

    public AgreedAction(int line, string text, OrganisationId owner, DateOnly due) => (Line, Text, Owner, Due) = (line, text, owner, due);

    /// <summary>Its number within the case, from 1.</summary>
    public int Line { get; private init; }

    [Kernel.Storage.Personal]
    public string Text { get; private set; } = "";

    public OrganisationId Owner { get; private init; }

    public DateOnly Due { get; private init; }

    public ActionState State { get; private set; }

    public void Complete() => State = ActionState.Complete;

    public void Cancel() => State = ActionState.Cancelled;

    /// <summary>What was to be done goes with the case that it is of; that something was agreed, by whom and by when stays.</summary>
    public void Erase() => Text = "";

    public bool IsOverdue(DateOnly today) => State is ActionState.Open && Due < today;
}
