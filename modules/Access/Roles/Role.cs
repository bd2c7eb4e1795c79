using SaferCity.Access.Permissions;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Roles;

/// <summary>Permissions bundled under a name, as the partnership divides its work (rules.md D5). Who has the role may do what it allows.</summary>
[Open("What a role allows is read by those who administer accounts, and that needs a permission.")]
internal sealed class Role : Aggregate
{
    private readonly List<HeldPermission> permissions = [];

    public RoleId Id { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>The name without regard to capitals.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>What who has the role does, and what the role does not reach.</summary>
    public string Sentence { get; private set; } = "";

    public IReadOnlyList<HeldPermission> Permissions => permissions;

    public DateTimeOffset CreatedAt { get; private init; }

    public static Role Create(string name, string sentence, IEnumerable<string> permissions, DateTimeOffset at)
    {
        var role = new Role { Id = Ids.New<RoleId>(), CreatedAt = at };
        role.Become(name, sentence, permissions);
        role.Record(new RoleCreated(role.Id, role.Name, role.permissions.Names()));
        return role;
    }

    public static string KeyOf(string name) => name.ToUpperInvariant();

    /// <summary>Replaces what the role is called and what it allows, for everybody who has it.</summary>
    public void Change(string name, string sentence, IEnumerable<string> permissions)
    {
        Become(name, sentence, permissions);
        Record(new RoleChanged(Id, Name, this.permissions.Names()));
    }

    private void Become(string name, string sentence, IEnumerable<string> permissions)
    {
        (Name, NameKey, Sentence) = (name, KeyOf(name), sentence);
        this.permissions.Become(permissions);
    }
}
