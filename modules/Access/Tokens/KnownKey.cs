using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;
using SaferCity.Access.Keys;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Tokens;

/// <summary>A registered key as calls are checked with it.</summary>
internal sealed record KnownKey(KeyId Id, string System, Guid Organisation, JsonWebKey Check, FrozenSet<string> Permissions)
{
    public static KnownKey Of(Key key) => new(key.Id, key.System, key.Organisation.Value, new PublicKey(key.Kid, key.PublicKey).ToCheck(), key.Permissions.Select(held => held.Name).ToFrozenSet());

    /// <summary>A call for one of the system's people; null where a partner names a person as only the product itself may.</summary>
    public Caller? For(string person) => OwnSystems.IsOne(System) || !Person.IsOurs(person) ? new(System, person, Organisation, Permissions) : null;
}
