using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Relay;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Relay;

public sealed class RelaySentences
{
    [Theory, OnBothEngines]
    public async Task What_was_saved_before_the_relay_died_is_delivered_by_the_next(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await room.DoAsync("one");
        await room.DoAsync("two");
        Assert.Empty(await room.EchoesAsync("steady"));

        await room.Services.GetRequiredService<FactRelay>().DeliverAsync(room.Listener(typeof(WhenAThingIsDone)), null, default);

        Assert.Equal(["one", "two"], await room.EchoesAsync("steady"));
    }

    [Theory, OnBothEngines]
    public async Task A_fact_delivered_twice_has_one_effect(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        await room.DoAsync("one");
        var relay = room.Services.GetRequiredService<FactRelay>();
        var listener = room.Listener(typeof(WhenAThingIsDone));

        await relay.DeliverAsync(listener, 0, default);
        await relay.DeliverAsync(listener, 0, default);

        Assert.Equal(["one"], await room.EchoesAsync("steady"));
    }

    [Theory, OnBothEngines]
    public async Task What_is_heard_together_is_heard_in_order_in_one_turn_and_once(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        var (relay, listener) = (room.Services.GetRequiredService<FactRelay>(), room.Listener(typeof(WhenThingsAreDone)));
        await room.DoAsync("one");
        await room.DoAsync("two");

        var last = await relay.DeliverAsync(listener, null, default);
        await relay.DeliverAsync(listener, 0, default); // as if nobody remembered
        await room.DoAsync("three");
        await relay.DeliverAsync(listener, null, default); // as the inbox says

        Assert.Equal(["one+two", "three"], (await room.EchoesAsync("together")).Order(StringComparer.Ordinal));
        Assert.Equal(2, last);
    }

    [Theory, OnBothEngines]
    public async Task A_listener_that_fails_keeps_nothing_and_keeps_nobody_waiting(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);
        room.Services.GetRequiredService<Mood>().Fails = true;
        var relay = room.Services.GetRequiredService<FactRelay>();
        await relay.StartAsync(default);
        await room.DoAsync("one");

        await Until(async () => (await room.EchoesAsync("steady")).Count == 1 && relay.Failing.Count == 1);
        Assert.Empty(await room.EchoesAsync("moody"));
        Assert.Equal("InvalidOperationException", Assert.Single(relay.Failing).Value);

        room.Services.GetRequiredService<Mood>().Fails = false;
        await Until(async () => (await room.EchoesAsync("moody")).Count == 1);
        await relay.StopAsync(default);
        Assert.Equal(["one"], await room.EchoesAsync("moody"));
    }

    private static async Task Until(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds()) await Task.Delay(20, patience.Token);
    }
}
