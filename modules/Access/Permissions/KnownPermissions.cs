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

    public FrozenSet<string> All { get; } = rooms.SelectMany(room => room.Assembly.GetTypes())
        .Where(type => type.IsEnum && type.Name.EndsWith("Permission", StringComparison.Ordinal))
        .SelectMany(type => Enum.GetValues(type).Cast<object>()).Select(PermissionName.Of).ToFrozenSet();

    /// <summary>Those that an account or a key may be given, in order.</summary>
    public IEnumerable<string> Given => All.Except(NotGiven).Order(StringComparer.Ordinal);

    public bool MayBeGiven(string name) => All.Contains(name) && !NotGiven.Contains(name);
}

internal static class PermissionFields
{
    /// <summary>Each must be a permission that can be given.</summary>
    public static void MustBeKnown<T>(this AbstractValidator<T> form, System.Linq.Expressions.Expression<Func<T, IEnumerable<string>>> permissions, KnownPermissions known) =>
        form.RuleForEach(permissions).Must(known.MayBeGiven).WithMessage("There is no permission of this name that can be given. Look at the list of permissions");
}
