using Google.Rpc;
using Grpc.Core;
using SaferCity.Tests.Hosting;
using SaferCity.Vawg.V1;
using Status = Google.Rpc.Status;

namespace SaferCity.Tests.Integration.Edge;

public sealed class AnswerSentences
{
    [Fact]
    public async Task A_form_with_problems_names_each_field_as_the_contract_spells_it()
    {
        await using var host = await TestHost.StartAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();

        var error = await Assert.ThrowsAsync<RpcException>(() => referrals.SubmitReferralAsync(new() { RequestId = "1", Victim = new(), Grounds = { new Ground() } }).ResponseAsync);

        Assert.Equal(StatusCode.InvalidArgument, error.StatusCode);
        var fields = Detail<BadRequest>(error).FieldViolations.Select(v => v.Field).ToList();
        Assert.Contains("victim.given_name", fields);
        Assert.Contains("grounds[0].kind", fields);
        Assert.Contains("referred_on", fields);
    }

    [Fact]
    public async Task A_refusal_carries_its_stable_code_and_a_sentence()
    {
        await using var host = await TestHost.StartAsync();
        var meetings = host.As<MeetingService.MeetingServiceClient>();
        var receipt = (await meetings.ScheduleMeetingAsync(new() { RequestId = "1", Date = InDays(30), Kind = Common.V1.MeetingKind.Ordinary, Mode = Common.V1.MeetingMode.Virtual })).Receipt;

        var error = await Assert.ThrowsAsync<RpcException>(() => meetings.HoldMeetingAsync(new() { RequestId = "2", MeetingId = receipt.Id, Etag = receipt.Etag }).ResponseAsync);

        Assert.Equal(StatusCode.FailedPrecondition, error.StatusCode);
        Assert.Equal("practice.meeting_not_yet", Detail<ErrorInfo>(error).Reason);
        Assert.Equal("This meeting has not taken place yet.", error.Status.Detail);
    }

    [Fact]
    public async Task A_stale_etag_is_aborted_with_the_latest()
    {
        await using var host = await TestHost.StartAsync();
        var meetings = host.As<MeetingService.MeetingServiceClient>();
        var receipt = (await meetings.ScheduleMeetingAsync(new() { RequestId = "1", Date = InDays(30), Kind = Common.V1.MeetingKind.Ordinary, Mode = Common.V1.MeetingMode.Virtual })).Receipt;
        var deferred = (await meetings.DeferMeetingAsync(new() { RequestId = "2", MeetingId = receipt.Id, Etag = receipt.Etag, Date = InDays(31), Reason = "Invented." })).Receipt;

        var error = await Assert.ThrowsAsync<RpcException>(() => meetings.DeferMeetingAsync(new() { RequestId = "3", MeetingId = receipt.Id, Etag = receipt.Etag, Date = InDays(32), Reason = "Invented." }).ResponseAsync);

        Assert.Equal(StatusCode.Aborted, error.StatusCode);
        Assert.Equal(deferred.Etag, Detail<ErrorInfo>(error).Metadata["etag"]);
    }

    [Fact]
    public async Task What_is_not_there_and_what_is_no_id_get_the_same_bytes()
    {
        await using var host = await TestHost.StartAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();

        var answers = new List<string>();
        foreach (var id in (string[])[Guid.NewGuid().ToString(), "no-id", ""])
        {
            var error = await Assert.ThrowsAsync<RpcException>(() => referrals.GetReferralAsync(new() { ReferralId = id }).ResponseAsync);
            answers.Add($"{error.StatusCode} {error.Status.Detail} {Convert.ToHexString(error.Trailers.GetValueBytes("grpc-status-details-bin")!)}");
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_message_over_four_megabytes_is_refused_and_the_host_stays_up()
    {
        await using var host = await TestHost.StartAsync();
        var referrals = host.As<ReferralService.ReferralServiceClient>();

        var error = await Assert.ThrowsAsync<RpcException>(() => referrals.SubmitReferralAsync(new() { RequestId = "1", Background = new string('x', 5_000_000) }).ResponseAsync);

        Assert.Equal(StatusCode.ResourceExhausted, error.StatusCode);
        await Assert.ThrowsAsync<RpcException>(() => referrals.GetReferralAsync(new() { ReferralId = "x" }).ResponseAsync);
    }

    private static T Detail<T>(RpcException error) where T : class, Google.Protobuf.IMessage, new()
    {
        var status = Status.Parser.ParseFrom(error.Trailers.GetValueBytes("grpc-status-details-bin"));
        var packed = status.Details.First(any => any.TypeUrl.EndsWith("/" + new T().Descriptor.FullName, StringComparison.Ordinal));
        var detail = new T();
        using var bytes = packed.Value.CreateCodedInput();
        detail.MergeFrom(bytes);
        return detail;
    }

    // Ahead, and of a year whose bank holidays are held.
    private static string InDays(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
