using SaferCity.Access.Permissions;

namespace SaferCity.Access.Keys;

internal sealed partial class Key
{
    /// <summary>What a second administrator has approved, beside what the key may do already.</summary>
    public void Give(IEnumerable<string> names)
    {
        KeyRefusals.AlreadyRevoked.When(State is KeyState.Revoked);

        permissions.Become(permissions.Names().Concat(names));
        Record(new KeyPermissionsSet(Id, permissions.Names()));
    }
}
