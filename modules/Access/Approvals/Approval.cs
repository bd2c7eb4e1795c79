using SaferCity.Access.Accounts;
using SaferCity.Access.Keys;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Approvals;

/// <summary>What can wait for a second person. Each is made, once approved, by <see cref="ApprovedChange"/>.</summary>
internal enum ApprovalKind
{
    /// <summary>An account gains permissions beside its roles.</summary>
    GivePermissions,

    /// <summary>An account gains a role.</summary>
    GiveRole,

    /// <summary>A role that somebody has comes to allow more.</summary>
    WidenRole,

    /// <summary>A partner's key gains permissions.</summary>
    GiveKeyPermissions,
}

internal enum ApprovalState
{
    Pending,
    Approved,
    Declined,

    /// <summary>Overtaken by a later change of the same thing.</summary>
    Withdrawn,
}

/// <summary>A change that is not made before a second person has looked at it: what, of what, who asked, and what they said.</summary>
[Open("What waits for a second administrator is read by administrators, and that needs a permission.")]
internal sealed class Approval : Aggregate
{
    private readonly List<HeldPermission> permissions = [];

    public ApprovalId Id { get; private init; }

    public ApprovalKind What { get; private init; }

    public AccountId? Account { get; private init; }

    public RoleId? Role { get; private init; }

    public KeyId? Key { get; private init; }

    /// <summary>What would be gained, as it was asked for.</summary>
    public IReadOnlyList<HeldPermission> Permissions => permissions;

    public ApprovalState State { get; private set; }

    /// <summary>A pseudonymous id.</summary>
    public string AskedBy { get; private init; } = "";

    public Guid? AskedByAccount { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    public string? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Somebody asks for a change of an account, a role or a key.</summary>
    public static Approval Ask(ApprovalKind what, IEnumerable<string> permissions, Caller by, DateTimeOffset at, AccountId? account = null, RoleId? role = null, KeyId? key = null)
    {
        var approval = new Approval { Id = Ids.New<ApprovalId>(), What = what, Account = account, Role = role, Key = key, AskedBy = by.Person, AskedByAccount = by.Account, AskedAt = at };
        approval.permissions.Become(permissions);
        approval.Record(new ApprovalAsked(approval.Id, what, account, role, key, approval.permissions.Names()));
        return approval;
    }

    /// <summary>The second person says yes. The change is made with it.</summary>
    public void Approve(Caller by, string? reason, DateTimeOffset at)
    {
        Decide(ApprovalState.Approved, by, at);
        Record(new ApprovalGiven(Id, What, Account, Role, Key), reason);
    }

    public void Decline(Caller by, string reason, DateTimeOffset at)
    {
        Decide(ApprovalState.Declined, by, at);
        Record(new ApprovalDeclined(Id, What, Account, Role, Key), reason);
    }

    public void Withdraw()
    {
        ApprovalRefusals.Decided.When(State is not ApprovalState.Pending);

        State = ApprovalState.Withdrawn;
        Record(new ApprovalWithdrawn(Id));
    }

    // A second person is somebody else, and a person: a system that signs for many could answer itself.
    private void Decide(ApprovalState decision, Caller by, DateTimeOffset at)
    {
        ApprovalRefusals.Decided.When(State is not ApprovalState.Pending);
        ApprovalRefusals.NotSignedIn.When(by.Account is null);
        ApprovalRefusals.OwnRequest.When(by.Account == AskedByAccount || by.Person == AskedBy);
        ApprovalRefusals.OwnGain.When(by.Account == Account?.Value);

        (State, DecidedBy, DecidedAt) = (decision, by.Person, at);
    }
}
