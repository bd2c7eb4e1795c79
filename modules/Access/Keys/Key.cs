using SaferCity.Access.Permissions;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

internal enum KeyState
{
    Registered,
    Revoked,
}

/// <summary>The public half of the key with which a system signs its calls, and what those calls may do.</summary>
[Open("Who may call is read by those who administer keys, and that needs a permission.")]
internal sealed partial class Key : Aggregate
{
    private readonly List<HeldPermission> permissions = [];

    public KeyId Id { get; private init; }

    /// <summary>What a token's header names it by: the thumbprint of RFC 7638.</summary>
    public string Kid { get; private init; } = "";

    /// <summary>What a token names as its issuer.</summary>
    public string System { get; private init; } = "";

    /// <summary>The organisation that the system speaks for; of the product's own systems, none.</summary>
    public OrganisationId Organisation { get; private init; }

    public KeyState State { get; private set; }

    /// <summary>As PEM.</summary>
    public string PublicKey { get; private init; } = "";

    public IReadOnlyList<HeldPermission> Permissions => permissions;

    public DateTimeOffset RegisteredAt { get; private init; }

    /// <summary>The last day on which it calls; none: until it is revoked.</summary>
    public DateOnly? LastDay { get; private set; }

    public static Key Register(string system, OrganisationId organisation, PublicKey publicKey, IEnumerable<string> permissions, DateTimeOffset at, DateOnly? lastDay = null)
    {
        var key = new Key { Id = Ids.New<KeyId>(), Kid = publicKey.Kid, System = system, Organisation = organisation, PublicKey = publicKey.Pem, RegisteredAt = at, LastDay = lastDay };
        key.permissions.AddRange(permissions.Distinct().Order(StringComparer.Ordinal).Select(name => new HeldPermission(name)));
        key.Record(new KeyRegistered(key.Id, system, organisation, [.. key.permissions.Select(held => held.Name)]));
        if (lastDay is not null) key.Record(new KeyEndSet(key.Id, lastDay));
        return key;
    }

    /// <summary>By the day where the product runs: a last day is over at midnight.</summary>
    public bool HasEnded(DateOnly today) => LastDay < today;

    /// <summary>Also of a key that has ended: one that was let go by mistake calls again, as long as it was not revoked.</summary>
    public void SetEnd(DateOnly? lastDay)
    {
        KeyRefusals.AlreadyRevoked.When(State is KeyState.Revoked);
        KeyRefusals.OwnKeyHasNoEnd.When(OwnSystems.IsOne(System));
        if (lastDay == LastDay) return;

        LastDay = lastDay;
        Record(new KeyEndSet(Id, lastDay));
    }

    /// <summary>Another key follows; this one calls until its last day.</summary>
    public void Replace(Key by, DateOnly lastDay)
    {
        SetEnd(lastDay);
        Record(new KeyReplaced(Id, by.Id));
    }

    /// <summary>For good: a call signed with it is nobody's from now on.</summary>
    public void Revoke()
    {
        KeyRefusals.AlreadyRevoked.When(State is KeyState.Revoked);

        State = KeyState.Revoked;
        Record(new KeyRevoked(Id));
    }
}
