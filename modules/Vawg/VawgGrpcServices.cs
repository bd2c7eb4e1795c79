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
