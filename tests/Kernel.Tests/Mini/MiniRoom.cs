using Google.Protobuf.WellKnownTypes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Pipeline;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Relay;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Mini;

/// <summary>The smallest room: one aggregate with one verb, and two listeners to its fact, one of which can be made to fail.</summary>
internal static class MiniRoom
{
    public static async Task<RoomUnderTest> OpenAsync(Kept kept)
    {
        var room = await RoomUnderTest.OpenAsync(kept, "mini", typeof(MiniRoom).Assembly, services =>
        {
            services.AddSingleton<Mood>();
            services.AddRoom<MiniDb>("mini", MiniPermission.SeeAll, new History().Say<ThingDone>(f => $"Done {f.Thing.Value}."));
        });
        room.Caller = RoomUnderTest.As(Guid.NewGuid(), MiniPermission.Do);
        return room;
    }

    public static Task<StringValue> DoAsync(this RoomUnderTest room, string name, string? requestId = null) => room.SendAsync(new DoThing(requestId ?? Guid.NewGuid().ToString(), name));

    public static Task<List<string>> EchoesAsync(this RoomUnderTest room, string listener) =>
        room.InDbAsync<MiniDb, List<string>>(db => db.Echoes.Where(e => e.Listener == listener).OrderBy(e => e.Name).Select(e => e.Name).ToListAsync());

    public static Listener Listener(this RoomUnderTest room, System.Type type) => room.Services.GetServices<Listener>().Single(listener => listener.Type == type);
}

internal enum MiniPermission
{
    Do,
    SeeAll,
}

internal readonly record struct ThingId(Guid Value) : IId<ThingId>
{
    public static ThingId Of(Guid value) => new(value);
}

[SaferCity.Kernel.Storage.Fact("thing_done.v1")]
internal sealed record ThingDone(ThingId Thing, string Name) : IFact;

[Open("A test's thing.")]
internal sealed class Thing : Aggregate, INumbered
{
    public ThingId Id { get; private init; }

    public string Reference { get; private set; } = "";

    public string Name { get; private init; } = "";

    (string Prefix, int Year) INumbered.Series => ("MINI", 2021);

    void INumbered.Number(string reference) => Reference = reference;

    public static Thing Do(string name)
    {
        var thing = new Thing { Id = Ids.New<ThingId>(), Name = name };
        thing.Record(new ThingDone(thing.Id, name), "because of " + name);
        return thing;
    }
}

[Open("A test's echo.")]
internal sealed class Echo
{
    public Guid Id { get; init; }

    public string Listener { get; init; } = "";

    public string Name { get; init; } = "";
}

internal sealed class MiniDb(RoomContext room) : ModuleDb(room)
{
    public DbSet<Thing> Things => Set<Thing>();

    public DbSet<Echo> Echoes => Set<Echo>();

    protected override void Configure(ModelBuilder model)
    {
        model.Entity<Thing>().ToTable("Things");
        model.Entity<Echo>().ToTable("Echoes");
    }
}

[Needs(MiniPermission.Do)]
internal sealed record DoThing(string RequestId, string Name) : ICommand<StringValue>;

internal sealed class DoThingHandler(MiniDb db) : IRequestHandler<DoThing, StringValue>
{
    public static readonly Refusal NoName = new("mini.no_name", "It needs a name.", "Give one.");

    public async Task<StringValue> Handle(DoThing request, CancellationToken cancellationToken)
    {
        NoName.When(request.Name.Length == 0);
        var thing = Thing.Do(request.Name);
        db.Add(thing);
        await db.SaveChangesAsync(cancellationToken);
        return new() { Value = thing.Reference };
    }
}

internal sealed class Mood
{
    public bool Fails { get; set; }
}

internal sealed class WhenAThingIsDone(MiniDb db) : IHear<ThingDone>
{
    public async Task HearAsync(ThingDone fact, CancellationToken cancellationToken)
    {
        db.Add(new Echo { Id = Guid.NewGuid(), Listener = "steady", Name = fact.Name });
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class WhenThingsAreDone(MiniDb db) : IHearTogether<ThingDone>
{
    public async Task HearAsync(IReadOnlyList<ThingDone> facts, CancellationToken cancellationToken)
    {
        db.Add(new Echo { Id = Guid.NewGuid(), Listener = "together", Name = string.Join('+', facts.Select(fact => fact.Name)) });
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class WhenAThingIsDoneMoodily(MiniDb db, Mood mood) : IHear<ThingDone>
{
    public async Task HearAsync(ThingDone fact, CancellationToken cancellationToken)
    {
        db.Add(new Echo { Id = Guid.NewGuid(), Listener = "moody", Name = fact.Name });
        await db.SaveChangesAsync(cancellationToken);
        if (mood.Fails) throw new InvalidOperationException("moody");
    }
}
