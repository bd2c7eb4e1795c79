using System.Reflection;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Permissions;

/// <summary>A permission of a room and what it allows, as it stands on the room's enum.</summary>
/// <param name="Name">"vawg.read".</param>
/// <param name="Sentence">As one says it to a person.</param>
/// <param name="Scope">Over which records.</param>
/// <param name="OpensPersonalData">Whether who holds it sees, or shows to others, what is kept about people.</param>
/// <param name="NeedsSecondPerson">Whether a second administrator approves before it is given.</param>
internal sealed record Permission(string Name, string Sentence, PermissionScope Scope, bool OpensPersonalData, bool NeedsSecondPerson)
{
    public string Room => Name.Split('.')[0];

    // A member that says nothing of itself is taken for the most that it could be.
    public static Permission Of(object member)
    {
        var says = member.GetType().GetField(member.ToString()!)!.GetCustomAttribute<PermitsAttribute>();
        var name = PermissionName.Of(member);
        return says is null ? new(name, name, PermissionScope.All, true, true) : new(name, says.Sentence, says.Scope, says.OpensPersonalData, says.OpensPersonalData || says.LetsOthersIn);
    }
}
