using SaferCity.Access.Contracts;
using SaferCity.Access.SigningIn;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.SigningIn;

public sealed class ThrottleSentences
{
    [Theory, OnBothEngines]
    public async Task A_known_user_and_an_unknown_one_are_told_the_same_try_after_try(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();

        var known = await CodesAsync(gate, "invented-one", 12);

        Assert.Equal(await CodesAsync(gate, "unknown", 12), known);
        Assert.Equal([.. Enumerable.Repeat("access.not_signed_in", 10), "access.too_many_tries", "access.too_many_tries"], known);
    }

    [Fact]
    public async Task From_an_address_with_too_many_wrong_tries_nobody_is_let_in_and_from_another_they_are()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new SigningInSettings { TriesPerAddress = 3 });
        await gate.PersonAsync();
        for (var i = 0; i < 3; i++) await Refusing.With("access.not_signed_in", () => FromAsync(gate, "192.0.2.1", $"unknown-{i}"));

        await Refusing.With("access.too_many_tries", () => FromAsync(gate, "192.0.2.1", "invented-one"));
        Assert.NotEqual("", (await FromAsync(gate, "192.0.2.2", "invented-one")).AccountId);
    }

    [Fact]
    public void After_a_quarter_of_an_hour_tries_are_counted_anew_and_a_right_one_ends_the_count_of_its_name()
    {
        var clock = new Ticking();
        var tries = new FailedTries(new() { TriesPerName = 2 }, new WallClock(clock));
        Fail(2);
        Assert.True(tries.MustWait("SOMEBODY", ""));

        clock.Elapsed = TimeSpan.FromMinutes(16);
        Assert.False(tries.MustWait("somebody", ""));
        Fail(1);
        tries.Succeeded("somebody");
        Fail(1);
        Assert.False(tries.MustWait("somebody", ""));

        void Fail(int times)
        {
            for (var i = 0; i < times; i++) tries.Failed("somebody", "192.0.2.1");
        }
    }

    private static Task<SignInResponse> FromAsync(Gate gate, string address, string userName) =>
        gate.Room.SendAsync(new SignInRequest { UserName = userName, Password = Gate.Password, Address = address }, Gate.Console);

    private static async Task<List<string>> CodesAsync(Gate gate, string userName, int times)
    {
        var codes = new List<string>();
        for (var i = 0; i < times; i++) codes.Add((await Assert.ThrowsAsync<RefusedException>(() => gate.SignInAsync(userName, "wrong password"))).Refusal.Code);
        return codes;
    }

    private sealed class Ticking : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long GetTimestamp() => Elapsed.Ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;
    }
}
