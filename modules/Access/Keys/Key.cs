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

    public static Key Register(string system, OrganisationId organisation, PublicKey publicKey, IEnumerable<string> permissions, DateTimeOffset at)
    {
        var key = new Key { Id = Ids.New<KeyId>(), Kid = publicKey.Kid, System = system, Organisation = organisation, PublicKey = publicKey.Pem, RegisteredAt = at };
        key.permissions.AddRange(permissions.Distinct().Order(StringComparer.Ordinal).Select(name => new HeldPermission(name)));
        key.Record(new KeyRegistered(key.Id, system, organisation, [.. key.permissions.Select(held => held.Name)]));
        return key;
    }

    /// <summary>For good: a call signed with it is nobody's from now on.</summary>
    public void Revoke()
    {
        KeyRefusals.AlreadyRevoked.When(State is KeyState.Revoked);

        State = KeyState.Revoked;
        Record(new KeyRevoked(Id));
    }
}
