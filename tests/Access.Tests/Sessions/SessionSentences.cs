using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Sessions;

public sealed class SessionSentences : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-sessions-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory, OnBothEngines]
    public async Task A_person_sees_where_they_are_signed_in_and_a_session_that_they_end_calls_no_more(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();
        var (mine, other) = (await SignedInAsync(gate, "Firefox on Linux"), await SignedInAsync(gate, "Edge on Windows"));

        var listed = (await gate.Room.SendAsync(new ListMySessionsRequest(), (await mine())!)).Sessions;
        Assert.Equal(["Edge on Windows", "Firefox on Linux"], listed.Select(session => session.Browser));
        Assert.Equal([false, true], listed.Select(session => session.ThisOne));
        Assert.NotNull(await other());
        await gate.Room.SendAsync(new EndSessionRequest { RequestId = Gate.Id(), SessionId = listed[0].Id }, (await mine())!);

        Assert.Null(await other());
        Assert.NotNull(await mine());
    }

    [Theory, OnBothEngines]
    public async Task All_other_sessions_are_ended_at_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonAsync();
        var (mine, second, third) = (await SignedInAsync(gate), await SignedInAsync(gate), await SignedInAsync(gate));

        Assert.Equal(2, (await gate.Room.SendAsync(new EndOtherSessionsRequest { RequestId = Gate.Id() }, (await mine())!)).Ended);

        Assert.Null(await second());
        Assert.Null(await third());
        Assert.NotNull(await mine());
    }

    [Theory, OnBothEngines]
    public async Task A_new_password_ends_every_session_and_so_does_closing_the_account(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = (await gate.PersonAsync()).Id;
        var before = await SignedInAsync(gate);
        Assert.NotNull(await before());
        await gate.Room.SendAsync(new RedeemLinkRequest { Token = await gate.LinkAsync(person), Password = Gate.Password }, Gate.Console);
        Assert.Null(await before());

        var after = await SignedInAsync(gate);
        Assert.NotNull(await after());
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = person, Etag = (await gate.GetAsync(person)).Etag });
        Assert.Null(await after());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_session_ends_by_itself_when_it_is_not_used_and_at_last_in_any_case(bool idle)
    {
        var soon = TimeSpan.FromMilliseconds(300);
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, idle ? new SigningInSettings { SessionIdle = soon } : new SigningInSettings { SessionLongest = soon });
        await gate.PersonAsync();
        var session = await SignedInAsync(gate);

        await Task.Delay(soon * 2);

        Assert.Null(await session());
    }

    [Fact]
    public async Task Nobody_ends_or_uses_the_session_of_somebody_else()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        await gate.PersonAsync();
        var other = await gate.PersonAsync("invented-two");
        var mine = await SignedInAsync(gate);
        var session = (await mine())!.Session!.Value;

        await Assert.ThrowsAsync<NotFoundException>(() => gate.Room.SendAsync(new EndSessionRequest { RequestId = Gate.Id(), SessionId = session.ToString() }, Gate.Signed(other.Id)));

        var console = await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder);
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(console, Guid.Parse(other.Id), session)));
        Assert.Null(await gate.WhoAsync(AccessModule.TokenFor(console, Guid.Parse(other.Id), Guid.NewGuid())));
        Assert.NotNull(await mine());
    }

    // Who calls in a session that has begun now, asked at every call.
    private async Task<Func<Task<Caller?>>> SignedInAsync(Gate gate, string browser = "Firefox on Linux")
    {
        var answer = await gate.Room.SendAsync(new SignInRequest { UserName = "invented-one", Password = Gate.Password, Browser = browser }, Gate.Console);
        var token = AccessModule.TokenFor(await AccessModule.ConsoleKeyAsync(gate.Room.Services, folder), Guid.Parse(answer.AccountId), Guid.Parse(answer.SessionId));
        return async () => await gate.WhoAsync(token);
    }
}
