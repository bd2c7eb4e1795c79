using System.Net;
using System.Security.Cryptography;
using Grpc.Core;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>Who may call, over the wire.</summary>
public sealed class CallerSentences
{
    [Fact]
    public async Task Whatever_is_wrong_with_a_token_the_answer_is_the_same()
    {
        await using var host = await TestHost.StartAsync();
        var stranger = AccessModule.NewKey("story");
        var mine = host.Token().Split('.');
        string?[] tokens = [null, "", "nonsense", AccessModule.TokenFor(stranger, "officer:1"), string.Join('.', mine[0], mine[1], mine[2][..^4] + "AAAA"), string.Join('.', mine[0], mine[1]), host.Token("no person"), new('x', 20_000)];

        var answers = new List<string>();
        foreach (var token in tokens) answers.Add(await RawAsync(host, token is null ? null : "Bearer " + token));
        answers.Add(await RawAsync(host, "Basic " + host.Token()));

        Assert.Single(answers.Distinct());
        Assert.Contains("grpc-status: 16", answers[0], StringComparison.Ordinal);
        Assert.DoesNotContain("grpc-status: 16", await RawAsync(host, "Bearer " + host.Token()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_answers_whoever_asks()
    {
        await using var host = await TestHost.StartAsync();

        Assert.Contains("grpc-status: 0", await RawAsync(host, null, "/grpc.health.v1.Health/Check"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_calls_with_its_own_key_until_that_is_revoked()
    {
        await using var host = await TestHost.StartAsync();
        var keys = host.As<KeyService.KeyServiceClient>();
        var (partner, receipt) = await PartnerAsync(host, "access.administer_keys");
        var token = AccessModule.TokenFor(partner, "officer:4471");
        var asPartner = host.With<KeyService.KeyServiceClient>(token);

        var seen = await asPartner.GetKeyAsync(new() { KeyId = receipt.Id });
        await keys.RevokeKeyAsync(new() { RequestId = "revoke", KeyId = receipt.Id, Etag = receipt.Etag });
        var refused = await Assert.ThrowsAsync<RpcException>(() => asPartner.GetKeyAsync(new() { KeyId = receipt.Id }).ResponseAsync);

        Assert.Equal(("hackney-housing", "Invented Housing"), (seen.Key.System, seen.Key.Organisation));
        Assert.Equal(StatusCode.Unauthenticated, refused.StatusCode);
    }

    [Fact]
    public async Task A_partner_may_do_what_its_key_was_given_and_nothing_else()
    {
        await using var host = await TestHost.StartAsync();
        var (partner, receipt) = await PartnerAsync(host, "access.administer_accounts");
        var token = AccessModule.TokenFor(partner, "officer:4471");

        await host.With<AccountService.AccountServiceClient>(token).ListAccountsAsync(new());
        var denied = await Assert.ThrowsAsync<RpcException>(() => host.With<KeyService.KeyServiceClient>(token).GetKeyAsync(new() { KeyId = receipt.Id }).ResponseAsync);
        var signIn = await Assert.ThrowsAsync<RpcException>(() => host.With<SignInService.SignInServiceClient>(token).SignInAsync(new() { UserName = "x", Password = "y" }).ResponseAsync);

        Assert.Equal(StatusCode.PermissionDenied, denied.StatusCode);
        Assert.Equal(StatusCode.PermissionDenied, signIn.StatusCode);
    }

    private static async Task<(SigningKey Key, Common.V1.Receipt Receipt)> PartnerAsync(TestHost host, params string[] permissions)
    {
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "organisation", Name = "Invented Housing", Kind = OrganisationKind.OtherAuthority })).Receipt;
        var key = AccessModule.NewKey("hackney-housing");
        var request = new RegisterKeyRequest { RequestId = "key", System = key.System, OrganisationId = organisation.Id, PublicKey = AccessModule.PublicHalf(key), Permissions = { permissions } };
        await host.CaughtUpAsync();
        return (key, (await host.As<KeyService.KeyServiceClient>().RegisterKeyAsync(request)).Receipt);
    }

    private static async Task<string> RawAsync(TestHost host, string? authorization, string path = "/safercity.access.v1.KeyService/ListKeys")
    {
        using var http = new HttpClient();
        using var frame = new HttpRequestMessage(HttpMethod.Post, new Uri(host.CallsAt, path)) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact, Content = new ByteArrayContent([0, 0, 0, 0, 0]) };
        frame.Content.Headers.ContentType = new("application/grpc");
        if (authorization is not null) frame.Headers.TryAddWithoutValidation("authorization", authorization);
        using var answer = await http.SendAsync(frame);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var headers = answer.Headers.Concat(answer.Content.Headers).Concat(answer.TrailingHeaders).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(',', header.Value)}");
        return $"{answer.StatusCode}\n{string.Join('\n', headers)}\n{Convert.ToHexString(SHA256.HashData(bytes))}";
    }
}
