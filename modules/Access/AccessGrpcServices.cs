using Grpc.Core;
using MediatR;
using SaferCity.Access.V1;

namespace SaferCity.Access;

internal sealed class AccountGrpcService(ISender mediator) : AccountService.AccountServiceBase
{
    public override Task<CreateAccountResponse> CreateAccount(CreateAccountRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SetPermissionsResponse> SetPermissions(SetPermissionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SetTermsResponse> SetTerms(SetTermsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<IssueLinkResponse> IssueLink(IssueLinkRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ResetSecondFactorResponse> ResetSecondFactor(ResetSecondFactorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CloseAccountResponse> CloseAccount(CloseAccountRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetAccountResponse> GetAccount(GetAccountRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListAccountsResponse> ListAccounts(ListAccountsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetMyAccountResponse> GetMyAccount(GetMyAccountRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ChangeMyPasswordResponse> ChangeMyPassword(ChangeMyPasswordRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SetMyCircumstancesResponse> SetMyCircumstances(SetMyCircumstancesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPermissionsResponse> ListPermissions(ListPermissionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class RoleGrpcService(ISender mediator) : RoleService.RoleServiceBase
{
    public override Task<CreateRoleResponse> CreateRole(CreateRoleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ChangeRoleResponse> ChangeRole(ChangeRoleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GiveRoleResponse> GiveRole(GiveRoleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<TakeRoleResponse> TakeRole(TakeRoleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetRoleResponse> GetRole(GetRoleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListRolesResponse> ListRoles(ListRolesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class ApprovalGrpcService(ISender mediator) : ApprovalService.ApprovalServiceBase
{
    public override Task<ApproveResponse> Approve(ApproveRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeclineResponse> Decline(DeclineRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetApprovalResponse> GetApproval(GetApprovalRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListApprovalsResponse> ListApprovals(ListApprovalsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class ReviewGrpcService(ISender mediator) : ReviewService.ReviewServiceBase
{
    public override Task<BeginReviewResponse> BeginReview(BeginReviewRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<TakeOverReviewResponse> TakeOverReview(TakeOverReviewRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ConfirmAccessResponse> ConfirmAccess(ConfirmAccessRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndAccessResponse> EndAccess(EndAccessRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetReviewResponse> GetReview(GetReviewRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListReviewsResponse> ListReviews(ListReviewsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class DueGrpcService(ISender mediator) : DueService.DueServiceBase
{
    public override Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class KeyGrpcService(ISender mediator) : KeyService.KeyServiceBase
{
    public override Task<RegisterKeyResponse> RegisterKey(RegisterKeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReplaceKeyResponse> ReplaceKey(ReplaceKeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SetKeyEndResponse> SetKeyEnd(SetKeyEndRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RevokeKeyResponse> RevokeKey(RevokeKeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetKeyResponse> GetKey(GetKeyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListKeysResponse> ListKeys(ListKeysRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class TrailGrpcService(ISender mediator) : TrailService.TrailServiceBase
{
    public override Task<ListTrailResponse> ListTrail(ListTrailRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ExportTrailResponse> ExportTrail(ExportTrailRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class AgreementGrpcService(ISender mediator) : AgreementService.AgreementServiceBase
{
    public override Task<RecordAgreementResponse> RecordAgreement(RecordAgreementRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndAgreementResponse> EndAgreement(EndAgreementRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetAgreementResponse> GetAgreement(GetAgreementRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListAgreementsResponse> ListAgreements(ListAgreementsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class DisclosureGrpcService(ISender mediator) : DisclosureService.DisclosureServiceBase
{
    public override Task<RecordDisclosureResponse> RecordDisclosure(RecordDisclosureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<LookAtDisclosureResponse> LookAtDisclosure(LookAtDisclosureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<LookThroughDisclosureResponse> LookThroughDisclosure(LookThroughDisclosureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetDisclosureResponse> GetDisclosure(GetDisclosureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListDisclosuresResponse> ListDisclosures(ListDisclosuresRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class BreachGrpcService(ISender mediator) : BreachService.BreachServiceBase
{
    public override Task<ReportBreachResponse> ReportBreach(ReportBreachRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<NameCauseResponse> NameCause(NameCauseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ProposeAffectedResponse> ProposeAffected(ProposeAffectedRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<MarkAffectedResponse> MarkAffected(MarkAffectedRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<UnmarkAffectedResponse> UnmarkAffected(UnmarkAffectedRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CountPeopleResponse> CountPeople(CountPeopleRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AssessRiskResponse> AssessRisk(AssessRiskRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordRegulatorToldResponse> RecordRegulatorTold(RecordRegulatorToldRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DecideRegulatorNotToldResponse> DecideRegulatorNotTold(DecideRegulatorNotToldRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordPeopleToldResponse> RecordPeopleTold(RecordPeopleToldRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DecidePeopleNotToldResponse> DecidePeopleNotTold(DecidePeopleNotToldRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CloseBreachResponse> CloseBreach(CloseBreachRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReopenBreachResponse> ReopenBreach(ReopenBreachRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetBreachResponse> GetBreach(GetBreachRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListBreachesResponse> ListBreaches(ListBreachesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class EmergencyGrpcService(ISender mediator) : EmergencyService.EmergencyServiceBase
{
    public override Task<CloseEmergencyResponse> CloseEmergency(CloseEmergencyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetEmergencyResponse> GetEmergency(GetEmergencyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListEmergenciesResponse> ListEmergencies(ListEmergenciesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}
