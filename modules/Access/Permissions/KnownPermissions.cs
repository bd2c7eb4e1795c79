using System.Collections.Frozen;
using FluentValidation;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Permissions;

/// <summary>Every permission there is: the members of each room's enum named …Permission. A name that is not among them is no permission.</summary>
internal sealed class KnownPermissions(IEnumerable<Room> rooms)
{
    /// <summary>What only the product itself gives: to the console, and to whoever is signed in.</summary>
    private static readonly string[] NotGiven = [PermissionName.Of(AccessPermission.SignInPeople), PermissionName.Of(AccessPermission.OwnAccount)];

    private readonly FrozenDictionary<string, Permission> known = rooms.SelectMany(room => room.Assembly.GetTypes())
        .Where(type => type.IsEnum && type.Name.EndsWith("Permission", StringComparison.Ordinal))
        .SelectMany(type => Enum.GetValues(type).Cast<object>()).Select(Permission.Of).ToFrozenDictionary(permission => permission.Name);

    public IEnumerable<string> All => known.Keys;

    /// <summary>Those that an account or a key may be given, in order.</summary>
    public IEnumerable<Permission> Given => known.Values.Where(permission => !NotGiven.Contains(permission.Name)).OrderBy(permission => permission.Name, StringComparer.Ordinal);

    public bool MayBeGiven(string name) => known.ContainsKey(name) && !NotGiven.Contains(name);

    /// <summary>Whether a second administrator approves before it is given. What is not known needs one, should it come to be known.</summary>
    public bool NeedsSecondPerson(string name) => !known.TryGetValue(name, out var permission) || permission.NeedsSecondPerson;

    /// <summary>Whether who holds it sees, or shows to others, what is kept about people.</summary>
    public bool OpensPersonalData(string name) => !known.TryGetValue(name, out var permission) || permission.OpensPersonalData;
}

internal static class PermissionFields
{
    /// <summary>Each must be a permission that can be given.</summary>
    public static void MustBeKnown<T>(this AbstractValidator<T> form, System.Linq.Expressions.Expression<Func<T, IEnumerable<string>>> permissions, KnownPermissions known) =>
        form.RuleForEach(permissions).Must(known.MayBeGiven).WithMessage("There is no permission of this name that can be given. Look at the list of permissions");
}
