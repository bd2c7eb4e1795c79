using System.Net;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Edge;

public sealed class DoorSentences
{
    private static readonly Version Two = HttpVersion.Version20;

    [Fact]
    public async Task Pages_and_calls_answer_at_their_own_door_only()
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();

        var page = await http.SendAsync(new(HttpMethod.Get, new Uri(host.CallsAt, "/sign-in")) { Version = Two, VersionPolicy = HttpVersionPolicy.RequestVersionExact });
        using var frame = Frame(host.Pages, [0, 0, 0, 0, 0], HttpVersion.Version11);
        var call = await http.SendAsync(frame);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, call.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri(host.Pages, "/sign-in"))).StatusCode);
    }

    [Fact]
    public async Task Health_is_told_to_everybody_at_the_pages_door()
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();

        Assert.Equal("live", await http.GetStringAsync(new Uri(host.Pages, "/healthz/live")));
        Assert.Equal("ready", await http.GetStringAsync(new Uri(host.Pages, "/healthz/ready")));
    }

    [Fact]
    public async Task A_call_that_nobody_signed_learns_nothing_whatever_it_asks_for()
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();

        var answers = new List<string>();
        foreach (var path in (string[])["/safercity.vawg.v1.ReferralService/SubmitReferral", "/safercity.vawg.v1.ReferralService/NoSuchRpc", "/no.such.Service/Rpc", "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"])
        {
            using var frame = Frame(new Uri(host.CallsAt, path), [0, 0, 0, 0, 0], Two);
            using var answer = await http.SendAsync(frame);
            answers.Add($"{answer.StatusCode} {string.Join('|', answer.Headers.Where(h => h.Key.StartsWith("grpc", StringComparison.Ordinal)).Select(h => h.Key + "=" + string.Join(',', h.Value)))} {Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync())}");
        }

        Assert.Single(answers.Distinct());
        Assert.Contains("grpc-status=16", answers[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF })]
    [InlineData(new byte[] { 0x12, 50, 1 })]
    public async Task A_message_that_cannot_be_read_is_an_invalid_argument_and_the_host_stays_up(byte[] message)
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();
        using var frame = Frame(new Uri(host.CallsAt, "/safercity.vawg.v1.ReferralService/SubmitReferral"), [0, 0, 0, 0, (byte)message.Length, .. message], Two);
        frame.Headers.Add("authorization", "Bearer " + host.Token());

        using var answer = await http.SendAsync(frame);
        await answer.Content.ReadAsByteArrayAsync();

        var status = answer.TrailingHeaders.TryGetValues("grpc-status", out var trailing) ? trailing : answer.Headers.GetValues("grpc-status");
        Assert.Equal("3", Assert.Single(status));
        Assert.Equal("live", await http.GetStringAsync(new Uri(host.Pages, "/healthz/live")));
    }

    [Fact]
    public async Task On_the_way_of_pages_there_is_no_service_whoever_asks_and_however()
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();

        var answers = new List<string>();
        foreach (var path in (string[])["/safercity.vawg.v1.ReferralService/SubmitReferral", "/no.such.Service/Rpc"])
        {
            using var said = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");
            using var answer = await http.PostAsync(new Uri(host.Pages, path), said);
            answers.Add($"{answer.StatusCode} {string.Join('|', answer.Headers.Select(header => header.Key).Order(StringComparer.Ordinal))}");
        }

        Assert.StartsWith("NotFound", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_way_of_calls_there_is_no_page_for_a_signed_call_either()
    {
        await using var host = await TestHost.StartAsync();
        using var http = new HttpClient();

        var answers = new List<string>();
        foreach (var path in (string[])["/vawg/referrals", "/no.such.Service/Rpc"])
        {
            using var frame = Frame(new Uri(host.CallsAt, path), [0, 0, 0, 0, 0], Two);
            frame.Headers.Add("authorization", "Bearer " + host.Token());
            using var answer = await http.SendAsync(frame);
            answers.Add($"{answer.StatusCode} {string.Join('|', answer.Headers.Where(h => h.Key.StartsWith("grpc", StringComparison.Ordinal)).Select(h => h.Key + "=" + string.Join(',', h.Value)))} {Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync())}");
        }

        Assert.Contains("grpc-status=12", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
    }

    private static HttpRequestMessage Frame(Uri address, byte[] bytes, Version version) => new(HttpMethod.Post, address)
    {
        Version = version, VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Content = new ByteArrayContent(bytes) { Headers = { ContentType = new("application/grpc") } },
        Headers = { TE = { new("trailers") } },
    };
}
