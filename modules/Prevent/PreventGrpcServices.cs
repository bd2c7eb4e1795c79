using Grpc.Core;
using MediatR;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent;

internal sealed class ReferralGrpcService(ISender mediator) : ReferralService.ReferralServiceBase
{
    public override Task<ReceiveReferralResponse> ReceiveReferral(ReceiveReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CloseAtPreScreeningResponse> CloseAtPreScreening(CloseAtPreScreeningRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<PutOnAgendaResponse> PutOnAgenda(PutOnAgendaRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AdoptReferralResponse> AdoptReferral(AdoptReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeclineReferralResponse> DeclineReferral(DeclineReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AdjournReferralResponse> AdjournReferral(AdjournReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReviewReferralResponse> ReviewReferral(ReviewReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ExitReferralResponse> ExitReferral(ExitReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReviewExitResponse> ReviewExit(ReviewExitRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SendTransferResponse> SendTransfer(SendTransferRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordTransferAnswerResponse> RecordTransferAnswer(RecordTransferAnswerRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetReferralResponse> GetReferral(GetReferralRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListReferralsResponse> ListReferrals(ListReferralsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class SupportGrpcService(ISender mediator) : SupportService.SupportServiceBase
{
    public override Task<SeekConsentResponse> SeekConsent(SeekConsentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordConsentResponse> RecordConsent(RecordConsentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<WithdrawConsentResponse> WithdrawConsent(WithdrawConsentRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<OrderSessionsResponse> OrderSessions(OrderSessionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PanelGrpcService(ISender mediator) : PanelService.PanelServiceBase
{
    public override Task<SchedulePanelResponse> SchedulePanel(SchedulePanelRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeferPanelResponse> DeferPanel(DeferPanelRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CancelPanelResponse> CancelPanel(CancelPanelRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<HoldPanelResponse> HoldPanel(HoldPanelRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPanelResponse> GetPanel(GetPanelRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPanelsResponse> ListPanels(ListPanelsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ExportPanelPackResponse> ExportPanelPack(ExportPanelPackRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
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
