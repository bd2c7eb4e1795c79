// Every verb of the room, its answer, and who may use it. What holds or answers a secret is no command, so that nothing of it is kept for a repeat.
using SaferCity.Kernel;

namespace SaferCity.Access.V1;

[Needs(AccessPermission.SignInPeople)]
sealed partial class SignInRequest : IQuestion<SignInResponse>;

[Needs(AccessPermission.SignInPeople)]
sealed partial class SignInByProviderRequest : IQuestion<SignInByProviderResponse>;

[Needs(AccessPermission.SignInPeople)]
sealed partial class FinishSignInRequest : IQuestion<FinishSignInResponse>;

[Needs(AccessPermission.SignInPeople)]
sealed partial class BeginSignInByPasskeyRequest : IQuestion<BeginSignInByPasskeyResponse>;

[Needs(AccessPermission.SignInPeople)]
sealed partial class SignInByPasskeyRequest : IQuestion<SignInByPasskeyResponse>;

[Needs(AccessPermission.OwnAccount), StepUp]
sealed partial class BeginAddPasskeyRequest : IQuestion<BeginAddPasskeyResponse>;

[Needs(AccessPermission.OwnAccount), StepUp]
sealed partial class AddPasskeyRequest : IQuestion<AddPasskeyResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ListMyPasskeysRequest : IQuestion<ListMyPasskeysResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class RemovePasskeyRequest : ICommand<RemovePasskeyResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class BeginConfirmByPasskeyRequest : IQuestion<BeginConfirmByPasskeyResponse>;

[Needs(AccessPermission.OwnAccount), StepUp]
sealed partial class BeginSecondFactorRequest : IQuestion<BeginSecondFactorResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ConfirmSecondFactorRequest : IQuestion<ConfirmSecondFactorResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ListMySessionsRequest : IQuestion<ListMySessionsResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ConfirmSessionRequest : IQuestion<ConfirmSessionResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class EndSessionRequest : ICommand<EndSessionResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class EndOtherSessionsRequest : ICommand<EndOtherSessionsResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class ResetSecondFactorRequest : ICommand<ResetSecondFactorResponse>;

[Needs(AccessPermission.SignInPeople)]
sealed partial class RedeemLinkRequest : IQuestion<RedeemLinkResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class CreateAccountRequest : ICommand<CreateAccountResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class SetPermissionsRequest : ICommand<SetPermissionsResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class SetTermsRequest : ICommand<SetTermsResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class IssueLinkRequest : IQuestion<IssueLinkResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class CloseAccountRequest : ICommand<CloseAccountResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class GetAccountRequest : IQuestion<GetAccountResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class ListAccountsRequest : IQuestion<ListAccountsResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class GetMyAccountRequest : IQuestion<GetMyAccountResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ChangeMyPasswordRequest : IQuestion<ChangeMyPasswordResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class SetMyCircumstancesRequest : ICommand<SetMyCircumstancesResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class ListPermissionsRequest : IQuestion<ListPermissionsResponse>;

[Needs(AccessPermission.AdministerRoles), StepUp]
sealed partial class CreateRoleRequest : ICommand<CreateRoleResponse>;

[Needs(AccessPermission.AdministerRoles), StepUp]
sealed partial class ChangeRoleRequest : ICommand<ChangeRoleResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class GiveRoleRequest : ICommand<GiveRoleResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class TakeRoleRequest : ICommand<TakeRoleResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class GetRoleRequest : IQuestion<GetRoleResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class ListRolesRequest : IQuestion<ListRolesResponse>;

[Needs(AccessPermission.AdministerAccounts), StepUp]
sealed partial class ApproveRequest : ICommand<ApproveResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class DeclineRequest : ICommand<DeclineResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class GetApprovalRequest : IQuestion<GetApprovalResponse>;

[Needs(AccessPermission.AdministerAccounts)]
sealed partial class ListApprovalsRequest : IQuestion<ListApprovalsResponse>;

[Needs(AccessPermission.Review)]
sealed partial class BeginReviewRequest : ICommand<BeginReviewResponse>;

[Needs(AccessPermission.Review)]
sealed partial class TakeOverReviewRequest : ICommand<TakeOverReviewResponse>;

[Needs(AccessPermission.Review)]
sealed partial class ConfirmAccessRequest : ICommand<ConfirmAccessResponse>;

[Needs(AccessPermission.Review)]
sealed partial class EndAccessRequest : ICommand<EndAccessResponse>;

[Needs(AccessPermission.Review)]
sealed partial class GetReviewRequest : IQuestion<GetReviewResponse>;

[Needs(AccessPermission.Review)]
sealed partial class ListReviewsRequest : IQuestion<ListReviewsResponse>;

[Needs(AccessPermission.OwnAccount)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;

[Needs(AccessPermission.AdministerKeys), StepUp]
sealed partial class RegisterKeyRequest : ICommand<RegisterKeyResponse>;

[Needs(AccessPermission.AdministerKeys), StepUp]
sealed partial class ReplaceKeyRequest : ICommand<ReplaceKeyResponse>;

[Needs(AccessPermission.AdministerKeys), StepUp]
sealed partial class SetKeyEndRequest : ICommand<SetKeyEndResponse>;

[Needs(AccessPermission.AdministerKeys)]
sealed partial class RevokeKeyRequest : ICommand<RevokeKeyResponse>;

[Needs(AccessPermission.AdministerKeys)]
sealed partial class GetKeyRequest : IQuestion<GetKeyResponse>;

[Needs(AccessPermission.AdministerKeys)]
sealed partial class ListKeysRequest : IQuestion<ListKeysResponse>;
