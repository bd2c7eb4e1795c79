using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Sessions;

public sealed class OrderingSentences
{
    [Theory, OnBothEngines]
    public async Task The_sessions_of_the_plan_are_ordered_after_adoption_and_consent(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.AdoptedAsync()));

        var ordered = await channel.Room.SendAsync(Channel.Order(given));

        Assert.Equal(3, ordered.Sessions);
        var answer = await channel.GetAsync(ordered.Receipt);
        Assert.Equal(("IP-INVENTED-1", 3), (answer.Referral.SessionOrder.ProviderCode, answer.Referral.SessionOrder.Sessions));
        Assert.Equal("Three sessions ordered on 25 October 2021.", answer.History[^1].Sentence);
        await Refusing.With("prevent.sessions_ordered", () => channel.Room.SendAsync(Channel.Order(ordered.Receipt)));
    }

    [Theory, OnBothEngines]
    public async Task Adoption_alone_orders_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync();

        await Refusing.With("prevent.no_consent", () => channel.Room.SendAsync(Channel.Order(adopted)));
        var sought = await channel.SeekAsync(adopted);
        await Refusing.With("prevent.no_consent", () => channel.Room.SendAsync(Channel.Order(sought)));
    }

    [Theory, OnBothEngines]
    public async Task Consent_alone_orders_nothing(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var given = await channel.DecideAsync(await channel.SeekAsync(await channel.ReceiveAsync(), on: "2021-10-08"), on: "2021-10-08");

        await Refusing.With("prevent.not_adopted", () => channel.Room.SendAsync(Channel.Order(given, "2021-10-11")));
    }

    [Theory, OnBothEngines]
    public async Task An_order_is_not_dated_before_adoption_or_consent(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.SeekAsync(await channel.AdoptedAsync());
        channel.Room.Clock.MoveTo(new(2021, 11, 8));
        var given = await channel.DecideAsync(adopted, on: "2021-11-05");

        await Refusing.With("prevent.not_adopted", () => channel.Room.SendAsync(Channel.Order(given, "2021-10-24")));
        await Refusing.With("prevent.no_consent", () => channel.Room.SendAsync(Channel.Order(given, "2021-11-04")));
        Assert.Equal(3, (await channel.Room.SendAsync(Channel.Order(given, "2021-11-05"))).Sessions);
    }

    [Theory, OnBothEngines]
    public async Task From_the_eighteenth_birthday_a_parents_consent_is_not_enough(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var adopted = await channel.AdoptedAsync(Channel.Person(born: "2003-11-04"));
        var given = await channel.DecideAsync(await channel.SeekAsync(adopted, ConsentGiver.ParentOrGuardian));
        channel.Room.Clock.MoveTo(new(2021, 11, 4));

        await Refusing.With("prevent.own_consent_necessary", () => channel.Room.SendAsync(Channel.Order(given, "2021-11-04")));
        Assert.Equal(["2021-10-05", "2021-11-04", "2021-11-25"], (await channel.GetAsync(given)).Deadlines.Select(d => d.Due));
        var own = await channel.DecideAsync(await channel.SeekAsync(given, ConsentGiver.Own, "2021-11-04"), on: "2021-11-04");

        Assert.Equal(3, (await channel.Room.SendAsync(Channel.Order(own, "2021-11-04"))).Sessions);
    }
}
