using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.People;

namespace SaferCity.Practice.Disposals;

/// <summary>Until when a record is kept, by the retention schedule: rows of DeadlineRules.json whose keys begin with "retention.".</summary>
/// <param name="Until">The last day, and why; null while the case is open.</param>
public sealed record Retention(Deadline? Until)
{
    /// <summary>
    /// By the schedule of today, which holds for what is kept today: the kind's own time from the end of the case, and for a record with a child not before
    /// the child's 25th birthday.
    /// </summary>
    /// <param name="kind">"retention.marac".</param>
    /// <param name="endedOn">When the case came to its end; null while it is open.</param>
    /// <param name="childrenBorn">When those in it were born who were under 18.</param>
    /// <param name="today">The day in London.</param>
    public static Retention Of(string kind, DateOnly? endedOn, IEnumerable<DateOnly> childrenBorn, DateOnly today) => new(endedOn is not { } ended ? null
        : childrenBorn.Select(born => DeadlineRules.Get("retention.child", today).DueFrom(born)).Append(DeadlineRules.Get(kind, today).DueFrom(ended)).MaxBy(deadline => deadline.Due));
}

/// <summary>A record whose personal data can be erased, with its case left as what figures count.</summary>
public interface IErasable<TId> : IProtected<TId>, INumbered where TId : struct, IId<TId>
{
    /// <summary>When its personal data went; null where it is still there.</summary>
    DateOnly? ErasedOn { get; }

    Retention RetentionOn(DateOnly today);

    /// <summary>All that is free text or tells who somebody is goes; days, state, source, grounds and organisations stay.</summary>
    /// <param name="on">The day in London.</param>
    /// <param name="own">The partnership's area: a figure may count that somebody lived elsewhere.</param>
    void Erase(DateOnly on, OwnArea own);
}
