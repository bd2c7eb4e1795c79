using System.Diagnostics;
using Google.Rpc;
using Grpc.Core;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Texts;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;
using Status = Google.Rpc.Status;

namespace SaferCity.Tests.Integration.Edge;

/// <summary>Who calls too often waits, and nobody else does.</summary>
public sealed class RateSentences
{
    private const int Burst = 40;
    private const string Cheap = "/safercity.access.v1.AccountService/ListPermissions";

    [Fact]
    public async Task Beyond_the_limit_a_caller_is_told_how_long_to_wait_another_is_not_affected_and_afterwards_it_works()
    {
        await using var host = await LimitedAsync();
        using var seen = new Overheard();

        var refused = await UntilRefusedAsync(() => ListAsync(host, "officer:one"));
        Assert.NotEmpty(await ListAsync(host, "officer:two"));

        var status = Status.Parser.ParseFrom(refused.Trailers.GetValueBytes("grpc-status-details-bin"));
        Assert.Equal(((int)StatusCode.ResourceExhausted, refused.Status.Detail), (status.Code, status.Message));
        Assert.Equal(("kernel.too_often", "safercity"), Unpack<ErrorInfo>(status) is { } why ? (why.Reason, why.Domain) : default);
        var wait = Unpack<RetryInfo>(status).RetryDelay.ToTimeSpan();
        Assert.InRange(wait, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(2));
        Assert.Contains(seen.All, line => line.StartsWith("metric rpc.server.calls.limited", StringComparison.Ordinal));
        await Task.Delay(wait + TimeSpan.FromMilliseconds(300)); // buckets are filled ten times a second
        Assert.NotEmpty(await ListAsync(host, "officer:one"));
    }

    [Fact]
    public async Task A_system_that_names_another_person_each_time_is_held_up_as_a_whole_and_another_system_is_not()
    {
        await using var host = await TestHost.StartAsync(more: [("SaferCity:RateLimits:SystemBurst", $"{Burst}"), ("SaferCity:RateLimits:SystemPerSecond", "1")]);
        var office = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "office", Name = NameOf(0), Kind = OrganisationKind.OtherAuthority })).Receipt.Id;
        await host.CaughtUpAsync();
        var (one, other) = (await host.PartnerAsync("one-system", office, "governance.read"), await host.PartnerAsync("other-system", office, "governance.read"));
        var calls = 0;

        await UntilRefusedAsync(() => ReadAsync(one, $"officer:{++calls}"));

        await ReadAsync(other, "officer:1");
        async Task ReadAsync(SigningKey key, string person) => await host.With<OrganisationService.OrganisationServiceClient>(AccessModule.TokenFor(key, person)).ListOrganisationsAsync(new() { PageSize = 1 });
    }

    [Theory, OnBothEngines]
    public async Task A_write_that_came_too_often_has_changed_nothing_and_is_done_once_when_it_is_sent_again(Kept kept)
    {
        await using var host = await LimitedAsync(kept);
        var organisations = host.As<OrganisationService.OrganisationServiceClient>("officer:one");
        var last = 0;

        await UntilRefusedAsync(async () => await RegisterAsync(organisations, ++last));
        Assert.Equal(last - 1, (await RegisteredAsync(host)).Count);

        for (var began = Stopwatch.GetTimestamp(); !await TookAsync(() => RegisterAsync(organisations, last)); await Task.Delay(100)) Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 30);
        Assert.Single(await RegisteredAsync(host), name => name == NameOf(last));
    }

    [Fact]
    public async Task Calls_that_nobody_signed_are_limited_by_address_and_never_hold_up_signed_ones()
    {
        await using var host = await LimitedAsync();
        using var calls = new RawCalls(host.CallsAt);

        var answers = new List<RawAnswer>();
        while (answers.Count < 200 && answers.LastOrDefault()?.Status is not StatusCode.ResourceExhausted) answers.Add(await calls.SendAsync(Cheap, "no token", []));

        Assert.InRange(answers.Count, Burst, 199);
        Assert.All(answers.SkipLast(1), answer => Assert.Equal(StatusCode.Unauthenticated, answer.Status));
        Assert.Empty(answers[^1].Body);
        Assert.NotEmpty(await ListAsync(host, "officer:one"));
    }

    [Theory]
    [InlineData("Burst", "many", "SaferCity:RateLimits:Burst")]
    [InlineData("PerSecond", "0", "SaferCity:RateLimits:PerSecond is 0")]
    [InlineData("SystemBurst", "0", "SaferCity:RateLimits:SystemBurst is 0")]
    [InlineData("SystemPerSecond", "0", "SaferCity:RateLimits:SystemPerSecond is 0")]
    [InlineData("Burst", "-1", "SaferCity:RateLimits:Burst is -1")]
    public async Task A_limit_that_is_none_does_not_start_and_names_the_setting(string setting, string value, string named)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(more: ("SaferCity:RateLimits:" + setting, value)));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    internal static Task<TestHost> LimitedAsync(Kept kept = Kept.InSqlite) => TestHost.StartAsync(kept, more: [("SaferCity:RateLimits:Burst", $"{Burst}"), ("SaferCity:RateLimits:PerSecond", "1")]);

    private static async Task<RpcException> UntilRefusedAsync(Func<Task> call)
    {
        for (var i = 0; i < 5 * Burst; i++)
        {
            try
            {
                await call();
            }
            catch (RpcException refused) when (refused.StatusCode is StatusCode.ResourceExhausted)
            {
                Assert.InRange(i, Burst, 5 * Burst);
                return refused;
            }
        }
        throw new InvalidOperationException("Nothing was refused.");
    }

    private static async Task<bool> TookAsync(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.ResourceExhausted)
        {
            return false;
        }
    }

    private static async Task<IReadOnlyList<string>> ListAsync(TestHost host, string person) => (await host.As<AccountService.AccountServiceClient>(person).ListPermissionsAsync(new())).Permissions;

    private static async Task RegisterAsync(OrganisationService.OrganisationServiceClient organisations, int number) =>
        await organisations.RegisterOrganisationAsync(new() { RequestId = $"office {number}", Name = NameOf(number), Kind = OrganisationKind.OtherAuthority });

    private static string NameOf(int number) => $"Invented Office {number}";

    private static async Task<IReadOnlyList<string>> RegisteredAsync(TestHost host) =>
        [.. (await host.As<OrganisationService.OrganisationServiceClient>("officer:counts").ListOrganisationsAsync(new() { PageSize = 200 })).Organisations.Select(one => one.Name).Where(name => name.StartsWith("Invented Office", StringComparison.Ordinal))];

    private static T Unpack<T>(Status status) where T : Google.Protobuf.IMessage<T>, new() => status.Details.First(detail => detail.Is(new T().Descriptor)).Unpack<T>();
}
