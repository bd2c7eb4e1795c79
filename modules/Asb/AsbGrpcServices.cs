using Grpc.Core;
using MediatR;
using SaferCity.Asb.V1;

namespace SaferCity.Asb;

internal sealed class ReferralGrpcService(ISender mediator) : ReferralService.ReferralServiceBase
{
    public override Task<SubmitReferralResponse> SubmitReferral(SubmitReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordHomeServiceResponse> RecordHomeService(RecordHomeServiceRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListForMeetingResponse> ListForMeeting(ListForMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<HearReferralResponse> HearReferral(HearReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetReferralResponse> GetReferral(GetReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListReferralsResponse> ListReferrals(ListReferralsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class EnquiryGrpcService(ISender mediator) : EnquiryService.EnquiryServiceBase
{
    public override Task<RecordSignpostingResponse> RecordSignposting(RecordSignpostingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetEnquiryResponse> GetEnquiry(GetEnquiryRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListEnquiriesResponse> ListEnquiries(ListEnquiriesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class MeetingGrpcService(ISender mediator) : MeetingService.MeetingServiceBase
{
    public override Task<ScheduleMeetingResponse> ScheduleMeeting(ScheduleMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeferMeetingResponse> DeferMeeting(DeferMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CancelMeetingResponse> CancelMeeting(CancelMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<HoldMeetingResponse> HoldMeeting(HoldMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetMeetingResponse> GetMeeting(GetMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListMeetingsResponse> ListMeetings(ListMeetingsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ExportMeetingPackResponse> ExportMeetingPack(ExportMeetingPackRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PspoGrpcService(ISender mediator) : PspoService.PspoServiceBase
{
    public override Task<ApprovePspoResponse> ApprovePspo(ApprovePspoRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<MakePspoResponse> MakePspo(MakePspoRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ExtendPspoResponse> ExtendPspo(ExtendPspoRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<PlanDeploymentResponse> PlanDeployment(PlanDeploymentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordDeploymentResponse> RecordDeployment(RecordDeploymentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPspoResponse> GetPspo(GetPspoRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetDeploymentResponse> GetDeployment(GetDeploymentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPsposResponse> ListPspos(ListPsposRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class InjunctionGrpcService(ISender mediator) : InjunctionService.InjunctionServiceBase
{
    public override Task<ApplyForInjunctionResponse> ApplyForInjunction(ApplyForInjunctionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordConsultationResponse> RecordConsultation(RecordConsultationRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordEvidenceResponse> RecordEvidence(RecordEvidenceRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordInterimHearingResponse> RecordInterimHearing(RecordInterimHearingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GrantInjunctionResponse> GrantInjunction(GrantInjunctionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RefuseInjunctionResponse> RefuseInjunction(RefuseInjunctionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetInjunctionResponse> GetInjunction(GetInjunctionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListInjunctionsResponse> ListInjunctions(ListInjunctionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PatrolContractGrpcService(ISender mediator) : PatrolContractService.PatrolContractServiceBase
{
    public override Task<CommissionPatrolResponse> CommissionPatrol(CommissionPatrolRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPatrolContractResponse> GetPatrolContract(GetPatrolContractRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPatrolContractsResponse> ListPatrolContracts(ListPatrolContractsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class DueGrpcService(ISender mediator) : DueService.DueServiceBase
{
    public override Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class NeedToKnowGrpcService(ISender mediator) : NeedToKnowService.NeedToKnowServiceBase
{
    public override Task<DeclareConflictResponse> DeclareConflict(DeclareConflictRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordConflictResponse> RecordConflict(RecordConflictRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AnswerConflictResponse> AnswerConflict(AnswerConflictRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RequestLiftingResponse> RequestLifting(RequestLiftingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DecideLiftingResponse> DecideLifting(DecideLiftingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<BreakGlassResponse> BreakGlass(BreakGlassRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReviewOpeningResponse> ReviewOpening(ReviewOpeningRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<NamePersonResponse> NamePerson(NamePersonRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndNamingResponse> EndNaming(EndNamingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetConflictResponse> GetConflict(GetConflictRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetOpeningResponse> GetOpening(GetOpeningRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetSightResponse> GetSight(GetSightRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListAccountNamesResponse> ListAccountNames(ListAccountNamesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class KnownElsewhereGrpcService(ISender mediator) : KnownElsewhereService.KnownElsewhereServiceBase
{
    public override Task<AskElsewhereResponse> AskElsewhere(AskElsewhereRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetAskedResponse> GetAsked(GetAskedRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPointerResponse> GetPointer(GetPointerRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SharePointerResponse> SharePointer(SharePointerRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<KeepPointerResponse> KeepPointer(KeepPointerRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class ErasureGrpcService(ISender mediator) : ErasureService.ErasureServiceBase
{
    public override Task<RequestErasureResponse> RequestErasure(RequestErasureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DecideErasureResponse> DecideErasure(DecideErasureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SetLegalHoldResponse> SetLegalHold(SetLegalHoldRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetErasureResponse> GetErasure(GetErasureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}
