// Every verb of the room, its answer, and who may use it.
using SaferCity.Kernel;

namespace SaferCity.Governance.V1;

[Needs(GovernancePermission.Register)]
sealed partial class RegisterOrganisationRequest : ICommand<RegisterOrganisationResponse>;

[Needs(GovernancePermission.Register)]
sealed partial class RenameOrganisationRequest : ICommand<RenameOrganisationResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetOrganisationRequest : IQuestion<GetOrganisationResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListOrganisationsRequest : IQuestion<ListOrganisationsResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class EstablishBoardRequest : ICommand<EstablishBoardResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class ReportToBoardRequest : ICommand<ReportToBoardResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AppointMemberRequest : ICommand<AppointMemberResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class EndMembershipRequest : ICommand<EndMembershipResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class ScheduleMeetingRequest : ICommand<ScheduleMeetingResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class DeferMeetingRequest : ICommand<DeferMeetingResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class HoldMeetingRequest : ICommand<HoldMeetingResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class CancelMeetingRequest : ICommand<CancelMeetingResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class GetBoardRequest : IQuestion<GetBoardResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class ListBoardsRequest : IQuestion<ListBoardsResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class GetMeetingRequest : IQuestion<GetMeetingResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class ListMeetingsRequest : IQuestion<ListMeetingsResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class DraftStrategyRequest : ICommand<DraftStrategyResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AddPriorityRequest : ICommand<AddPriorityResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AddThemeRequest : ICommand<AddThemeResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AdoptStrategyRequest : ICommand<AdoptStrategyResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class DateMonitorRequest : ICommand<DateMonitorResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetStrategyRequest : IQuestion<GetStrategyResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListStrategiesRequest : IQuestion<ListStrategiesResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetMonitorRequest : IQuestion<GetMonitorResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class DownloadMonitorRequest : IQuestion<DownloadMonitorResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AddPlanActionRequest : ICommand<AddPlanActionResponse>;

[Needs(GovernancePermission.Rate)]
sealed partial class RatePlanActionRequest : ICommand<RatePlanActionResponse>;

[Needs(GovernancePermission.Rate)]
sealed partial class CompletePlanActionRequest : ICommand<CompletePlanActionResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class ReportPlanActionOnwardsRequest : ICommand<ReportPlanActionOnwardsResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AbandonPlanActionRequest : ICommand<AbandonPlanActionResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class SupersedePlanActionRequest : ICommand<SupersedePlanActionResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetPlanActionRequest : IQuestion<GetPlanActionResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListPlanActionsRequest : IQuestion<ListPlanActionsResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class PlanActivityRequest : ICommand<PlanActivityResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class DeliverActivityRequest : ICommand<DeliverActivityResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class CancelActivityRequest : ICommand<CancelActivityResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetActivityRequest : IQuestion<GetActivityResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListActivitiesRequest : IQuestion<ListActivitiesResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class OpenPostRequest : ICommand<OpenPostResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class MovePostRequest : ICommand<MovePostResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetPostRequest : IQuestion<GetPostResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListPostsRequest : IQuestion<ListPostsResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class RecordFundingRequest : ICommand<RecordFundingResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class RecordSpendingRequest : ICommand<RecordSpendingResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetFundingRequest : IQuestion<GetFundingResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListFundingRequest : IQuestion<ListFundingResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class MakePromiseRequest : ICommand<MakePromiseResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class AnswerPromiseRequest : ICommand<AnswerPromiseResponse>;

[Needs(GovernancePermission.Organise)]
sealed partial class PostponePromiseRequest : ICommand<PostponePromiseResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class GetPromiseRequest : IQuestion<GetPromiseResponse>;

[Needs(GovernancePermission.Read)]
sealed partial class ListPromisesRequest : IQuestion<ListPromisesResponse>;

[Needs(GovernancePermission.Write)]
sealed partial class StartPaperRequest : ICommand<StartPaperResponse>;

[Needs(GovernancePermission.Write)]
sealed partial class RecomposePaperRequest : ICommand<RecomposePaperResponse>;

[Needs(GovernancePermission.Write)]
sealed partial class DecideLateRecordRequest : ICommand<DecideLateRecordResponse>;

[Needs(GovernancePermission.Confirm)]
sealed partial class ConfirmSectionRequest : ICommand<ConfirmSectionResponse>;

[Needs(GovernancePermission.Clear)]
sealed partial class ClearPaperRequest : ICommand<ClearPaperResponse>;

[Needs(GovernancePermission.Clear)]
sealed partial class PublishPaperRequest : ICommand<PublishPaperResponse>;

[Needs(GovernancePermission.Clear)]
sealed partial class WithdrawPaperRequest : ICommand<WithdrawPaperResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class GetPaperRequest : IQuestion<GetPaperResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class ListPapersRequest : IQuestion<ListPapersResponse>;

[Needs(GovernancePermission.Write)]
sealed partial class ListLateRecordsRequest : IQuestion<ListLateRecordsResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class GetFigureRequest : IQuestion<GetFigureResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class DownloadPaperRequest : IQuestion<DownloadPaperResponse>;

[Needs(GovernancePermission.Read, or: GovernancePermission.SeeOwnBoards)]
sealed partial class ListDueRequest : IQuestion<ListDueResponse>;
