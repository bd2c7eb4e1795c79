using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;

namespace SaferCity.Tests.Storage;

/// <summary>One room on fresh storage, with its real pipeline: messages are sent to it as a caller of the test's choice. Only the clock and the caller are not real.</summary>
public sealed class RoomUnderTest : IAsyncDisposable
{
    private readonly FreshStorage storage;
    private readonly ServiceProvider services;

    private RoomUnderTest(FreshStorage storage, ServiceProvider services) => (this.storage, this.services) = (storage, services);

    public TestClock Clock => services.GetRequiredService<TestClock>();

    public IEngine Engine => storage.Engine;

    public IServiceProvider Services => services;

    /// <summary>Who sends where a test does not say: sees and may do all that <see cref="As"/> was given.</summary>
    public Caller Caller { get; set; } = Caller.Nobody;

    public static async Task<RoomUnderTest> OpenAsync(Kept kept, string name, Assembly room, Action<IServiceCollection> register)
    {
        var storage = await FreshStorage.OfAsync(kept, (name, room));
        var services = new ServiceCollection().AddSingleton<TestClock>().AddSingleton<TimeProvider>(provider => provider.GetRequiredService<TestClock>())
            .AddSingleton(storage.Engine).AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        register(services);
        return new(storage, services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true }));
    }

    /// <summary>A caller of an organisation with these permissions, by their enum members.</summary>
    public static Caller As(Guid organisation, params object[] permissions) => new("test-system", "officer:" + organisation.ToString("N")[..6], organisation, permissions.Select(PermissionName.Of).ToHashSet());

    public async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> message, Caller? caller = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = caller ?? Caller;
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(message);
    }

    /// <summary>Another room's fact reaches all who listen to it here.</summary>
    public async Task HearAsync<TFact>(TFact fact) where TFact : IFact
    {
        foreach (var listener in services.GetServices<Listener>().Where(listener => listener.Fact == typeof(TFact)))
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("relay");
            await ((IHear<TFact>)scope.ServiceProvider.GetRequiredService(listener.Type)).HearAsync(fact, CancellationToken.None);
        }
    }

    /// <summary>The room hears what it said itself and has not heard.</summary>
    public async Task HearItselfAsync()
    {
        foreach (var listener in services.GetServices<Listener>().Where(listener => listener.Room.History.Facts.Contains(listener.Fact))) await services.GetRequiredService<FactRelay>().DeliverAsync(listener, null, CancellationToken.None);
    }

    /// <summary>The room's storage as the product itself sees it.</summary>
    public async Task<T> InDbAsync<TDb, T>(Func<TDb, Task<T>> ask) where TDb : ModuleDb
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = Caller.Product("test");
        return await ask(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await storage.DisposeAsync();
    }
}
