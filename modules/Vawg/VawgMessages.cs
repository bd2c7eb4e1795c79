// Every verb of the room, its answer, and who may use it.
using SaferCity.Kernel;

namespace SaferCity.Vawg.V1;

[Needs(VawgPermission.Refer)]
sealed partial class SubmitReferralRequest : ICommand<SubmitReferralResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class ListForMeetingRequest : ICommand<ListForMeetingResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class HearReferralRequest : ICommand<HearReferralResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class TransferReferralRequest : ICommand<TransferReferralResponse>;

[Needs(VawgPermission.Read)]
sealed partial class GetReferralRequest : IQuestion<GetReferralResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(VawgPermission.Read)]
sealed partial class ListReferralsRequest : IQuestion<ListReferralsResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class ScheduleMeetingRequest : ICommand<ScheduleMeetingResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class DeferMeetingRequest : ICommand<DeferMeetingResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class CancelMeetingRequest : ICommand<CancelMeetingResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class HoldMeetingRequest : ICommand<HoldMeetingResponse>;

[Needs(VawgPermission.Read)]
sealed partial class GetMeetingRequest : IQuestion<GetMeetingResponse>;

[Needs(VawgPermission.Read)]
sealed partial class ListMeetingsRequest : IQuestion<ListMeetingsResponse>;

[Needs(VawgPermission.Coordinate), StepUp]
sealed partial class ExportMeetingPackRequest : IQuestion<ExportMeetingPackResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class NotifyHomeMaracRequest : ICommand<NotifyHomeMaracResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class ReferOutRequest : ICommand<ReferOutResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class RecordAcknowledgementRequest : ICommand<RecordAcknowledgementResponse>;

[Needs(VawgPermission.Read)]
sealed partial class GetSentCaseRequest : IQuestion<GetSentCaseResponse>, IConsultation
{
    string IConsultation.Record => SentCaseId;
}

[Needs(VawgPermission.Read)]
sealed partial class ListSentCasesRequest : IQuestion<ListSentCasesResponse>;

[Needs(VawgPermission.Read)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;

[Needs(VawgPermission.Read)]
sealed partial class DeclareConflictRequest : ICommand<DeclareConflictResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class RecordConflictRequest : ICommand<RecordConflictResponse>;

[Needs(VawgPermission.Oversee)]
sealed partial class AnswerConflictRequest : ICommand<AnswerConflictResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class RequestLiftingRequest : ICommand<RequestLiftingResponse>;

[Needs(VawgPermission.Oversee), StepUp]
sealed partial class DecideLiftingRequest : ICommand<DecideLiftingResponse>;

[Needs(VawgPermission.BreakGlass), StepUp]
sealed partial class BreakGlassRequest : ICommand<BreakGlassResponse>;

[Needs(VawgPermission.Oversee)]
sealed partial class ReviewOpeningRequest : ICommand<ReviewOpeningResponse>;

[Needs(VawgPermission.Coordinate), StepUp]
sealed partial class NamePersonRequest : ICommand<NamePersonResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class EndNamingRequest : ICommand<EndNamingResponse>;

[Needs(VawgPermission.Oversee)]
sealed partial class GetConflictRequest : IQuestion<GetConflictResponse>;

[Needs(VawgPermission.Oversee)]
sealed partial class GetOpeningRequest : IQuestion<GetOpeningResponse>;

[Needs(VawgPermission.Oversee)]
sealed partial class GetSightRequest : IQuestion<GetSightResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class ListAccountNamesRequest : IQuestion<ListAccountNamesResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class AskElsewhereRequest : ICommand<AskElsewhereResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class GetAskedRequest : IQuestion<GetAskedResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}

[Needs(VawgPermission.Coordinate)]
sealed partial class GetPointerRequest : IQuestion<GetPointerResponse>, IConsultation
{
    string IConsultation.Record => PointerId;
}

[Needs(VawgPermission.Coordinate)]
sealed partial class SharePointerRequest : ICommand<SharePointerResponse>;

[Needs(VawgPermission.Coordinate)]
sealed partial class KeepPointerRequest : ICommand<KeepPointerResponse>;

[Needs(VawgPermission.Erase), StepUp]
sealed partial class RequestErasureRequest : ICommand<RequestErasureResponse>;

[Needs(VawgPermission.Erase), StepUp]
sealed partial class DecideErasureRequest : ICommand<DecideErasureResponse>;

[Needs(VawgPermission.Erase)]
sealed partial class SetLegalHoldRequest : ICommand<SetLegalHoldResponse>;

[Needs(VawgPermission.Erase)]
sealed partial class GetErasureRequest : IQuestion<GetErasureResponse>, IConsultation
{
    string IConsultation.Record => ReferralId;
}
