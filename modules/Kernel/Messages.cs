using MediatR;

namespace SaferCity.Kernel;

/// <summary>A message that changes something. Its answer is a receipt, never a record. The same request id from the same caller has one effect.</summary>
public interface ICommand<out TAnswer> : IRequest<TAnswer>
{
    /// <summary>Chosen by the caller, unique per caller: a repeat gets the first answer back.</summary>
    string RequestId { get; }
}

/// <summary>A message that changes nothing.</summary>
public interface IQuestion<out TAnswer> : IRequest<TAnswer>;

/// <summary>A question whose answer is a restricted record. It is answered only once the journal holds who read it and why (Data Protection Act 2018, s.62).</summary>
public interface IConsultation
{
    /// <summary>The id of the record asked for, as it was sent.</summary>
    string Record { get; }

    /// <summary>Why it is read; empty where the caller gave no reason.</summary>
    string Reason { get; }
}

/// <summary>Who may send the message: the permission by its enum member, <c>[Needs(VawgPermission.Refer)]</c>, known to roles and keys as "vawg.refer".</summary>
/// <param name="permission">Who has it may send the message.</param>
/// <param name="or">Who has this one and not the other may send it too, and is answered with less: the handler sees to that.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(object permission, object? or = null) : Attribute
{
    /// <summary>The permission's name: room, dot, what it allows.</summary>
    public string Permission { get; } = Callers.PermissionName.Of(permission);

    /// <summary>The narrower permission's name; null where there is none.</summary>
    public string? Or { get; } = or is null ? null : Callers.PermissionName.Of(or);
}

/// <summary>
/// What opens, gives or takes away so much that a browser left open must not be enough: the person has signed in or confirmed who they are
/// (SessionService.ConfirmSession) a few minutes ago at most. Partners' systems are exempt: each of their calls is signed afresh by a key, there is no session that somebody
/// could have left open, and how their officers are known is theirs to see to.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class StepUpAttribute : Attribute;
