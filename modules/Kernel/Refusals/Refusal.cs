namespace SaferCity.Kernel.Refusals;

/// <summary>A "no" of the practice. Codes are part of the partner contract: add, never rename.</summary>
/// <param name="Code">Stable: "vawg.already_listed".</param>
/// <param name="Sentence">What a person reads.</param>
/// <param name="Remedy">What to do next; printed in the table of refusals.</param>
public sealed record Refusal(string Code, string Sentence, string Remedy)
{
    /// <summary>Refuses where the condition holds.</summary>
    public void When(bool condition)
    {
        if (condition) throw Now();
    }

    /// <summary>The refusal, to be thrown.</summary>
    public RefusedException Now() => new(this);
}

/// <summary>Carries a refusal to the edge: FAILED_PRECONDITION with the code as ErrorInfo.reason.</summary>
public class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal => refusal;
}

/// <summary>No such record, or none that this caller may know of: the same answer for both.</summary>
public sealed class NotFoundException() : Exception("not found");

/// <summary>The caller lacks the permission that the message needs.</summary>
public sealed class NotPermittedException(string permission) : Exception("not permitted: " + permission)
{
    public string Permission => permission;
}

/// <summary>The record has changed since the caller read it, or two callers raced for the same thing.</summary>
public sealed class StaleException(string latest) : Exception("stale etag")
{
    /// <summary>The record's etag now; empty where it is not known.</summary>
    public string Latest => latest;
}

/// <summary>Storage is busy or full for now; nothing was kept.</summary>
public sealed class StorageBusyException(Exception inner) : Exception("storage is busy", inner);

/// <summary>The journal cannot be written now, so that what it would hold is not done.</summary>
public sealed class JournalShutException(Exception inner) : Exception("the journal cannot be written", inner);
