using Grpc.Core;
using MediatR;
using SaferCity.Governance.V1;

namespace SaferCity.Governance;

internal sealed class OrganisationGrpcService(ISender mediator) : OrganisationService.OrganisationServiceBase
{
    public override Task<RegisterOrganisationResponse> RegisterOrganisation(RegisterOrganisationRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RenameOrganisationResponse> RenameOrganisation(RenameOrganisationRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetOrganisationResponse> GetOrganisation(GetOrganisationRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListOrganisationsResponse> ListOrganisations(ListOrganisationsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class BoardGrpcService(ISender mediator) : BoardService.BoardServiceBase
{
    public override Task<EstablishBoardResponse> EstablishBoard(EstablishBoardRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReportToBoardResponse> ReportToBoard(ReportToBoardRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AppointMemberResponse> AppointMember(AppointMemberRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<EndMembershipResponse> EndMembership(EndMembershipRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ScheduleMeetingResponse> ScheduleMeeting(ScheduleMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeferMeetingResponse> DeferMeeting(DeferMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<HoldMeetingResponse> HoldMeeting(HoldMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CancelMeetingResponse> CancelMeeting(CancelMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetBoardResponse> GetBoard(GetBoardRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListBoardsResponse> ListBoards(ListBoardsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetMeetingResponse> GetMeeting(GetMeetingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListMeetingsResponse> ListMeetings(ListMeetingsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class StrategyGrpcService(ISender mediator) : StrategyService.StrategyServiceBase
{
    public override Task<DraftStrategyResponse> DraftStrategy(DraftStrategyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AddPriorityResponse> AddPriority(AddPriorityRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AddThemeResponse> AddTheme(AddThemeRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AdoptStrategyResponse> AdoptStrategy(AdoptStrategyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DateMonitorResponse> DateMonitor(DateMonitorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetStrategyResponse> GetStrategy(GetStrategyRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListStrategiesResponse> ListStrategies(ListStrategiesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetMonitorResponse> GetMonitor(GetMonitorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DownloadMonitorResponse> DownloadMonitor(DownloadMonitorRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PlanActionGrpcService(ISender mediator) : PlanActionService.PlanActionServiceBase
{
    public override Task<AddPlanActionResponse> AddPlanAction(AddPlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RatePlanActionResponse> RatePlanAction(RatePlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CompletePlanActionResponse> CompletePlanAction(CompletePlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ReportPlanActionOnwardsResponse> ReportPlanActionOnwards(ReportPlanActionOnwardsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AbandonPlanActionResponse> AbandonPlanAction(AbandonPlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<SupersedePlanActionResponse> SupersedePlanAction(SupersedePlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPlanActionResponse> GetPlanAction(GetPlanActionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPlanActionsResponse> ListPlanActions(ListPlanActionsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class ActivityGrpcService(ISender mediator) : ActivityService.ActivityServiceBase
{
    public override Task<PlanActivityResponse> PlanActivity(PlanActivityRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DeliverActivityResponse> DeliverActivity(DeliverActivityRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<CancelActivityResponse> CancelActivity(CancelActivityRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetActivityResponse> GetActivity(GetActivityRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListActivitiesResponse> ListActivities(ListActivitiesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PostGrpcService(ISender mediator) : PostService.PostServiceBase
{
    public override Task<OpenPostResponse> OpenPost(OpenPostRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<MovePostResponse> MovePost(MovePostRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPostResponse> GetPost(GetPostRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPostsResponse> ListPosts(ListPostsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class FundingGrpcService(ISender mediator) : FundingService.FundingServiceBase
{
    public override Task<RecordFundingResponse> RecordFunding(RecordFundingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecordSpendingResponse> RecordSpending(RecordSpendingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetFundingResponse> GetFunding(GetFundingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListFundingResponse> ListFunding(ListFundingRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PromiseGrpcService(ISender mediator) : PromiseService.PromiseServiceBase
{
    public override Task<MakePromiseResponse> MakePromise(MakePromiseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<AnswerPromiseResponse> AnswerPromise(AnswerPromiseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<PostponePromiseResponse> PostponePromise(PostponePromiseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPromiseResponse> GetPromise(GetPromiseRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPromisesResponse> ListPromises(ListPromisesRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class PaperGrpcService(ISender mediator) : PaperService.PaperServiceBase
{
    public override Task<StartPaperResponse> StartPaper(StartPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<RecomposePaperResponse> RecomposePaper(RecomposePaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DecideLateRecordResponse> DecideLateRecord(DecideLateRecordRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ConfirmSectionResponse> ConfirmSection(ConfirmSectionRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ClearPaperResponse> ClearPaper(ClearPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<PublishPaperResponse> PublishPaper(PublishPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<WithdrawPaperResponse> WithdrawPaper(WithdrawPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetPaperResponse> GetPaper(GetPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListPapersResponse> ListPapers(ListPapersRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<ListLateRecordsResponse> ListLateRecords(ListLateRecordsRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<GetFigureResponse> GetFigure(GetFigureRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);

    public override Task<DownloadPaperResponse> DownloadPaper(DownloadPaperRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}

internal sealed class DueGrpcService(ISender mediator) : DueService.DueServiceBase
{
    public override Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context) => mediator.Send(request, context.CancellationToken);
}
