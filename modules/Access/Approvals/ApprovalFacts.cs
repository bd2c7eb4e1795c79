using SaferCity.Access.Accounts;
using SaferCity.Access.Keys;
using SaferCity.Access.Roles;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Approvals;

[Fact("approval_asked.v1", Operation = Operation.None)]
internal sealed record ApprovalAsked(ApprovalId Approval, ApprovalKind What, AccountId? Account, RoleId? Role, KeyId? Key, string[] Permissions) : IFact;

[Fact("approval_given.v1", Operation = Operation.None)]
internal sealed record ApprovalGiven(ApprovalId Approval, ApprovalKind What, AccountId? Account, RoleId? Role, KeyId? Key) : IFact;

[Fact("approval_declined.v1", Operation = Operation.None)]
internal sealed record ApprovalDeclined(ApprovalId Approval, ApprovalKind What, AccountId? Account, RoleId? Role, KeyId? Key) : IFact;

[Fact("approval_withdrawn.v1", Operation = Operation.None)]
internal sealed record ApprovalWithdrawn(ApprovalId Approval) : IFact;
