namespace SaferCity.Kernel.Storage;

/// <summary>
/// A record that exists only for those who need to know of it: callers who see all in the room, and parties with a grant; and never for a person who is
/// locked out of it. Entities that refer to it are hidden with it.
/// </summary>
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

    /// <summary>From then on the grant is none; null where it has no end.</summary>
    public DateTimeOffset? Until { get; set; }
}

/// <summary>One person's being locked out of one record, whatever they might otherwise see. Kept in a table per kind of record. It binds everybody but the product's own work.</summary>
[Open("A lock is read only to decide who may know of a record.")]
public sealed class Lock<TId> where TId : struct, IId<TId>
{
    public TId Record { get; init; }

    /// <summary>By <see cref="Callers.Caller.PersonKey"/>.</summary>
    public Guid Person { get; init; }

    /// <summary>What locked: the same person may be locked out of a record for several causes, each lifted by itself.</summary>
    public Guid Cause { get; init; }
}

/// <summary>
/// What is kept about one person's sight of one record. It exists for those who oversee need to know in the room, whether or not they see the record
/// itself; never for that person, and never for who is locked out of the record.
/// </summary>
public interface IOverseen<TId> where TId : struct, IId<TId>
{
    TId RecordId { get; }

    /// <summary>By <see cref="Callers.Caller.PersonKey"/>.</summary>
    Guid Person { get; }
}

/// <summary>What refers to a protected record, and exists for those who see the record, but never for one person: the one whose question it is.</summary>
public interface IKeptFrom<TId> where TId : struct, IId<TId>
{
    TId RecordId { get; }

    /// <summary>By <see cref="Callers.Caller.PersonKey"/>.</summary>
    Guid Person { get; }
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
