using Grpc.Core;
using MediatR;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg;

internal sealed class ReferralGrpcService(ISender mediator) : ReferralService.ReferralServiceBase
{
    public override Task<SubmitReferralResponse> SubmitReferral(SubmitReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListForMeetingResponse> ListForMeeting(ListForMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<HearReferralResponse> HearReferral(HearReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<TransferReferralResponse> TransferReferral(TransferReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetReferralResponse> GetReferral(GetReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListReferralsResponse> ListReferrals(ListReferralsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
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

internal sealed class OtherAreaGrpcService(ISender mediator) : OtherAreaService.OtherAreaServiceBase
{
    public override Task<NotifyHomeMaracResponse> NotifyHomeMarac(NotifyHomeMaracRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReferOutResponse> ReferOut(ReferOutRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordAcknowledgementResponse> RecordAcknowledgement(RecordAcknowledgementRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetSentCaseResponse> GetSentCase(GetSentCaseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListSentCasesResponse> ListSentCases(ListSentCasesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
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
