// Every verb of the room, its answer, and who may use it.
using SaferCity.Kernel;

namespace SaferCity.Prevent.V1;

[Needs(PreventPermission.Refer)]
sealed partial class ReceiveReferralRequest : ICommand<ReceiveReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class CloseAtPreScreeningRequest : ICommand<CloseAtPreScreeningResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class PutOnAgendaRequest : ICommand<PutOnAgendaResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class AdoptReferralRequest : ICommand<AdoptReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class DeclineReferralRequest : ICommand<DeclineReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class AdjournReferralRequest : ICommand<AdjournReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class ReviewReferralRequest : ICommand<ReviewReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class ExitReferralRequest : ICommand<ExitReferralResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class ReviewExitRequest : ICommand<ReviewExitResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class SendTransferRequest : ICommand<SendTransferResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class RecordTransferAnswerRequest : ICommand<RecordTransferAnswerResponse>;

[Needs(PreventPermission.Read)]
sealed partial class GetReferralRequest : IQuestion<GetReferralResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(PreventPermission.Read)]
sealed partial class ListReferralsRequest : IQuestion<ListReferralsResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class SeekConsentRequest : ICommand<SeekConsentResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class RecordConsentRequest : ICommand<RecordConsentResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class WithdrawConsentRequest : ICommand<WithdrawConsentResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class OrderSessionsRequest : ICommand<OrderSessionsResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class SchedulePanelRequest : ICommand<SchedulePanelResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class DeferPanelRequest : ICommand<DeferPanelResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class CancelPanelRequest : ICommand<CancelPanelResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class HoldPanelRequest : ICommand<HoldPanelResponse>;

[Needs(PreventPermission.Read)]
sealed partial class GetPanelRequest : IQuestion<GetPanelResponse>;

[Needs(PreventPermission.Read)]
sealed partial class ListPanelsRequest : IQuestion<ListPanelsResponse>;

[Needs(PreventPermission.Coordinate), StepUp]
sealed partial class ExportPanelPackRequest : IQuestion<ExportPanelPackResponse>;

[Needs(PreventPermission.Read)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;

[Needs(PreventPermission.Read)]
sealed partial class DeclareConflictRequest : ICommand<DeclareConflictResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class RecordConflictRequest : ICommand<RecordConflictResponse>;

[Needs(PreventPermission.Oversee)]
sealed partial class AnswerConflictRequest : ICommand<AnswerConflictResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class RequestLiftingRequest : ICommand<RequestLiftingResponse>;

[Needs(PreventPermission.Oversee), StepUp]
sealed partial class DecideLiftingRequest : ICommand<DecideLiftingResponse>;

[Needs(PreventPermission.BreakGlass), StepUp]
sealed partial class BreakGlassRequest : ICommand<BreakGlassResponse>;

[Needs(PreventPermission.Oversee)]
sealed partial class ReviewOpeningRequest : ICommand<ReviewOpeningResponse>;

[Needs(PreventPermission.Coordinate), StepUp]
sealed partial class NamePersonRequest : ICommand<NamePersonResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class EndNamingRequest : ICommand<EndNamingResponse>;

[Needs(PreventPermission.Oversee)]
sealed partial class GetConflictRequest : IQuestion<GetConflictResponse>;

[Needs(PreventPermission.Oversee)]
sealed partial class GetOpeningRequest : IQuestion<GetOpeningResponse>;

[Needs(PreventPermission.Oversee)]
sealed partial class GetSightRequest : IQuestion<GetSightResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class ListAccountNamesRequest : IQuestion<ListAccountNamesResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class AskElsewhereRequest : ICommand<AskElsewhereResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class GetAskedRequest : IQuestion<GetAskedResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(PreventPermission.Coordinate)]
sealed partial class GetPointerRequest : IQuestion<GetPointerResponse>, IConsultation
{
    string IConsultation.Record => PointerId;
}

[Needs(PreventPermission.Coordinate)]
sealed partial class SharePointerRequest : ICommand<SharePointerResponse>;

[Needs(PreventPermission.Coordinate)]
sealed partial class KeepPointerRequest : ICommand<KeepPointerResponse>;

[Needs(PreventPermission.Erase), StepUp]
sealed partial class RequestErasureRequest : ICommand<RequestErasureResponse>;

[Needs(PreventPermission.Erase), StepUp]
sealed partial class DecideErasureRequest : ICommand<DecideErasureResponse>;

[Needs(PreventPermission.Erase)]
sealed partial class SetLegalHoldRequest : ICommand<SetLegalHoldResponse>;

[Needs(PreventPermission.Erase)]
sealed partial class GetErasureRequest : IQuestion<GetErasureResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}
