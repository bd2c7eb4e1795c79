using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Kernel.Relay;
using SaferCity.Server;
using SaferCity.Server.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Hosting;

/// <summary>The real host on real Kestrel, with ports and a data folder of its own.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly FreshStorage? storage;
    private readonly GrpcChannel calls;
    private readonly SigningKey key;

    private TestHost(WebApplication app, FreshStorage? storage, SigningKey key, Uri pages, Uri callsAt)
    {
        (this.app, this.storage, this.key, Pages, CallsAt) = (app, storage, key, pages, callsAt);
        calls = GrpcChannel.ForAddress(callsAt);
    }

    /// <summary>Limits that no test reaches.</summary>
    public static IReadOnlyList<string> NeverTooOften { get; } = ["--SaferCity:RateLimits:Burst=1000000", "--SaferCity:RateLimits:PerSecond=1000000", "--SaferCity:RateLimits:SystemBurst=1000000", "--SaferCity:RateLimits:SystemPerSecond=1000000"];

    /// <summary>Where pages are.</summary>
    public Uri Pages { get; }

    /// <summary>Where partner systems call.</summary>
    public Uri CallsAt { get; }

    /// <summary>All that the host logged, for looking for what should not be there.</summary>
    public LogLines Log => app.Services.GetRequiredService<LogLines>();

    public IServiceProvider Services => app.Services;

    /// <summary>Its data folder.</summary>
    public string Folder => app.Services.GetRequiredService<DataFolder>().Path;

    /// <summary>A host on empty rooms, or with the story city told.</summary>
    public static async Task<TestHost> StartAsync(Kept kept = Kept.InSqlite, bool story = false, params (string Key, string Value)[] more)
    {
        var storage = await FreshStorage.OfAsync(kept);
        var host = await StartAsync(new Dictionary<string, string?>(storage.Settings.Concat(more.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value)))), story, storage);
        if (!story) return host;
        await host.app.Services.GetRequiredService<StoryTelling>().Telling;
        return host;
    }

    /// <summary>A host on a data folder that is there already.</summary>
    public static Task<TestHost> StartOnAsync(string folder, params (string Key, string Value)[] more) =>
        StartAsync(new Dictionary<string, string?>(more.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value))) { ["SaferCity:Data"] = folder }, story: false, null);

    /// <summary>A host as it is run for real, on a folder that nobody deletes.</summary>
    /// <param name="folder">Its data folder.</param>
    /// <param name="more">Further configuration.</param>
    public static Task<TestHost> StartInProductionAsync(string folder, params (string Key, string Value)[] more) =>
        StartAsync(new Dictionary<string, string?>(more.Select(one => KeyValuePair.Create<string, string?>(one.Key, one.Value))) { ["SaferCity:Data"] = folder }, story: null, null, "Production");

    private static async Task<TestHost> StartAsync(IReadOnlyDictionary<string, string?> settings, bool? story, FreshStorage? storage, string environment = "Development")
    {
        var lines = new LogLines();
        // Tests call as nobody does: what they may call at once is tested where that is what is tested.
        string[] args = [.. NeverTooOften, .. settings.Select(setting => $"--{setting.Key}={setting.Value}"), "--SaferCity:Pages=0", "--SaferCity:Calls=0", $"--environment={environment}", .. story is { } told ? [$"--SaferCity:Story={told}"] : Array.Empty<string>()];
        var app = ServerHost.Build(args, builder =>
        {
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug).AddProvider(lines);
            builder.Services.AddSingleton(lines);
        });
        await ServerHost.StartAsync(app);
        await app.Services.GetRequiredService<FirstCallers>().Inviting;
        var key = await AccessModule.StoryKeyAsync(app.Services);
        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Where(address => !address.Contains("unix", StringComparison.Ordinal)).Select(address => new Uri(address)).ToList();
        return new(app, storage, key, bound[0], bound[1]);
    }

    /// <summary>A client of a service as somebody, by a pseudonymous id; with the story's key, which may do everything.</summary>
    public TClient As<TClient>(string person = "officer:tester") where TClient : ClientBase<TClient> => With<TClient>(Token(person));

    /// <summary>A token of the story's key for somebody.</summary>
    public string Token(string person = "officer:tester") => AccessModule.TokenFor(key, person);

    /// <summary>The story's key in this host's folder, for a host in a process of its own there (<see cref="HostProcess"/>).</summary>
    public SigningKey StoryKey => key;

    /// <summary>The token of the console's call for an account in a session or outside one, or for a visitor who has not signed in.</summary>
    public string TokenOf(Guid? account, Guid? session = null) => AccessModule.TokenFor(app.Services.GetRequiredService<FirstCallers>().Console, account, session);

    /// <summary>Registers a partner's key for an organisation and gives a token of one of its officers.</summary>
    public async Task<string> PartnerTokenAsync(string system, string organisation, params string[] permissions) => AccessModule.TokenFor(await PartnerAsync(system, organisation, permissions), "officer:4471");

    /// <summary>Registers a partner's key for an organisation.</summary>
    public async Task<SigningKey> PartnerAsync(string system, string organisation, params string[] permissions)
    {
        var partner = AccessModule.NewKey(system);
        await As<KeyService.KeyServiceClient>().RegisterKeyAsync(new() { RequestId = system, System = system, OrganisationId = organisation, PublicKey = AccessModule.PublicHalf(partner), Permissions = { permissions } });
        return partner;
    }

    /// <summary>A client of a service with a token of the test's choice; without one where it is null.</summary>
    public TClient With<TClient>(string? token) where TClient : ClientBase<TClient> => (TClient)Activator.CreateInstance(typeof(TClient), calls.CreateCallInvoker().Intercept(headers =>
    {
        if (token is not null) headers.Add("authorization", "Bearer " + token);
        return headers;
    }))!;

    /// <summary>Returns when every room has heard what was said so far.</summary>
    public Task CaughtUpAsync() => app.Services.GetRequiredService<FactRelay>().CaughtUpAsync();

    public async ValueTask DisposeAsync()
    {
        calls.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        if (storage is not null) await storage.DisposeAsync();
    }
}
