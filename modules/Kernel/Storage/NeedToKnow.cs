namespace SaferCity.Kernel.Storage;

/// <summary>A record that exists only for those who need to know of it: callers who see all in the room, and parties with a grant. Entities that refer to it are hidden with it.</summary>
public interface IProtected<TId> where TId : struct, IId<TId>
{
    TId Id { get; }

    /// <summary>What lists of these records are ordered by, newest first; copied into each grant.</summary>
    DateTimeOffset ListedAt { get; }
}

/// <summary>One party's leave to know of one record. Kept in a table per kind of record, with its list's order.</summary>
[Open("A grant is read only to decide who may know of a record.")]
public sealed class Grant<TId> where TId : struct, IId<TId>
{
    public TId Record { get; init; }

    /// <summary>An organisation, or an account.</summary>
    public Guid Party { get; init; }

    public DateTimeOffset At { get; init; }
}

/// <summary>The entity is open to everyone who may use the room, and why that is right. An entity that is neither open nor protected does not start the host.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OpenAttribute(string why) : Attribute
{
    public string Why => why;
}

/// <summary>The property identifies or describes a living person: never in lists, logs, facts or titles.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class PersonalAttribute : Attribute;
