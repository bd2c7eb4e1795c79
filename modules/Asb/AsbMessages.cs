// Every verb of the room, its answer, and who may use it.
using SaferCity.Kernel;

namespace SaferCity.Asb.V1;

[Needs(AsbPermission.Refer)]
sealed partial class SubmitReferralRequest : ICommand<SubmitReferralResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class RecordHomeServiceRequest : ICommand<RecordHomeServiceResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class ListForMeetingRequest : ICommand<ListForMeetingResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class HearReferralRequest : ICommand<HearReferralResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetReferralRequest : IQuestion<GetReferralResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(AsbPermission.Read)]
sealed partial class ListReferralsRequest : IQuestion<ListReferralsResponse>;

[Needs(AsbPermission.Refer)]
sealed partial class RecordSignpostingRequest : ICommand<RecordSignpostingResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetEnquiryRequest : IQuestion<GetEnquiryResponse>, IConsultation
{
    string IConsultation.Record => EnquiryId;
}

[Needs(AsbPermission.Read)]
sealed partial class ListEnquiriesRequest : IQuestion<ListEnquiriesResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class ScheduleMeetingRequest : ICommand<ScheduleMeetingResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class DeferMeetingRequest : ICommand<DeferMeetingResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class CancelMeetingRequest : ICommand<CancelMeetingResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class HoldMeetingRequest : ICommand<HoldMeetingResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetMeetingRequest : IQuestion<GetMeetingResponse>;

[Needs(AsbPermission.Read)]
sealed partial class ListMeetingsRequest : IQuestion<ListMeetingsResponse>;

[Needs(AsbPermission.Coordinate), StepUp]
sealed partial class ExportMeetingPackRequest : IQuestion<ExportMeetingPackResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class ApprovePspoRequest : ICommand<ApprovePspoResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class MakePspoRequest : ICommand<MakePspoResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class ExtendPspoRequest : ICommand<ExtendPspoResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class PlanDeploymentRequest : ICommand<PlanDeploymentResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class RecordDeploymentRequest : ICommand<RecordDeploymentResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetPspoRequest : IQuestion<GetPspoResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetDeploymentRequest : IQuestion<GetDeploymentResponse>;

[Needs(AsbPermission.Read)]
sealed partial class ListPsposRequest : IQuestion<ListPsposResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class ApplyForInjunctionRequest : ICommand<ApplyForInjunctionResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class RecordConsultationRequest : ICommand<RecordConsultationResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class RecordEvidenceRequest : ICommand<RecordEvidenceResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class RecordInterimHearingRequest : ICommand<RecordInterimHearingResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class GrantInjunctionRequest : ICommand<GrantInjunctionResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class RefuseInjunctionRequest : ICommand<RefuseInjunctionResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetInjunctionRequest : IQuestion<GetInjunctionResponse>, IConsultation
{
    string IConsultation.Record => InjunctionId;
}

[Needs(AsbPermission.Read)]
sealed partial class ListInjunctionsRequest : IQuestion<ListInjunctionsResponse>;

[Needs(AsbPermission.Enforce)]
sealed partial class CommissionPatrolRequest : ICommand<CommissionPatrolResponse>;

[Needs(AsbPermission.Read)]
sealed partial class GetPatrolContractRequest : IQuestion<GetPatrolContractResponse>;

[Needs(AsbPermission.Read)]
sealed partial class ListPatrolContractsRequest : IQuestion<ListPatrolContractsResponse>;

[Needs(AsbPermission.Read)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;

[Needs(AsbPermission.Read)]
sealed partial class DeclareConflictRequest : ICommand<DeclareConflictResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class RecordConflictRequest : ICommand<RecordConflictResponse>;

[Needs(AsbPermission.Oversee)]
sealed partial class AnswerConflictRequest : ICommand<AnswerConflictResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class RequestLiftingRequest : ICommand<RequestLiftingResponse>;

[Needs(AsbPermission.Oversee), StepUp]
sealed partial class DecideLiftingRequest : ICommand<DecideLiftingResponse>;

[Needs(AsbPermission.BreakGlass), StepUp]
sealed partial class BreakGlassRequest : ICommand<BreakGlassResponse>;

[Needs(AsbPermission.Oversee)]
sealed partial class ReviewOpeningRequest : ICommand<ReviewOpeningResponse>;

[Needs(AsbPermission.Coordinate), StepUp]
sealed partial class NamePersonRequest : ICommand<NamePersonResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class EndNamingRequest : ICommand<EndNamingResponse>;

[Needs(AsbPermission.Oversee)]
sealed partial class GetConflictRequest : IQuestion<GetConflictResponse>;

[Needs(AsbPermission.Oversee)]
sealed partial class GetOpeningRequest : IQuestion<GetOpeningResponse>;

[Needs(AsbPermission.Oversee)]
sealed partial class GetSightRequest : IQuestion<GetSightResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class ListAccountNamesRequest : IQuestion<ListAccountNamesResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class AskElsewhereRequest : ICommand<AskElsewhereResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class GetAskedRequest : IQuestion<GetAskedResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(AsbPermission.Coordinate)]
sealed partial class GetPointerRequest : IQuestion<GetPointerResponse>, IConsultation
{
    string IConsultation.Record => PointerId;
}

[Needs(AsbPermission.Coordinate)]
sealed partial class SharePointerRequest : ICommand<SharePointerResponse>;

[Needs(AsbPermission.Coordinate)]
sealed partial class KeepPointerRequest : ICommand<KeepPointerResponse>;

[Needs(AsbPermission.Erase), StepUp]
sealed partial class RequestErasureRequest : ICommand<RequestErasureResponse>;

[Needs(AsbPermission.Erase), StepUp]
sealed partial class DecideErasureRequest : ICommand<DecideErasureResponse>;

[Needs(AsbPermission.Erase)]
sealed partial class SetLegalHoldRequest : ICommand<SetLegalHoldResponse>;

[Needs(AsbPermission.Erase)]
sealed partial class GetErasureRequest : IQuestion<GetErasureResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}
