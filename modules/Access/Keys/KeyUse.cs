using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Keys;

/// <summary>When a key was last used, beside the key: its etag stays as it is.</summary>
[Open("Who may call is read by those who administer keys, and that needs a permission.")]
internal sealed class KeyUse : Aggregate
{
    public KeyId Key { get; private init; }

    public DateTimeOffset UsedAt { get; private set; }

    public static KeyUse Of(KeyId key, DateTimeOffset at) => new() { Key = key, UsedAt = at };

    public void See(DateTimeOffset at) => UsedAt = at > UsedAt ? at : UsedAt;
}
