namespace SaferCity.Kernel.Callers;

/// <summary>Over which records a permission holds.</summary>
public enum PermissionScope
{
    /// <summary>The caller's own account, and no other.</summary>
    Own,

    /// <summary>What the caller's organisation sent, or is invited to.</summary>
    OwnOrganisation,

    /// <summary>What belongs to the room's panel and the caller may know of.</summary>
    OwnPanel,

    /// <summary>All that the room keeps.</summary>
    All,
}

/// <summary>What a permission allows, as one says it to a person. It stands on every member of a room's enum named …Permission.</summary>
/// <param name="sentence">"See MARAC cases on agendas that my organisation is invited to".</param>
/// <param name="scope">Over which records.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PermitsAttribute(string sentence, PermissionScope scope) : Attribute
{
    public string Sentence => sentence;

    public PermissionScope Scope => scope;

    /// <summary>Whether who holds it sees, or shows to others, what is kept about people whom the partnership works with.</summary>
    public bool OpensPersonalData { get; init; }

    /// <summary>Whether who holds it decides what others may do, and so could make up the second person of a decision.</summary>
    public bool LetsOthersIn { get; init; }
}
