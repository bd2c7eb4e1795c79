using Google.Protobuf.WellKnownTypes;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.SigningIn;

/// <summary>What the provider of identities says of when it asked somebody who they are is what confirms, and not that it lets them in.</summary>
public sealed class ProviderSentences
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(3);
    private readonly Ahead clock = new();

    [Theory, OnBothEngines]
    public async Task Whom_the_provider_asked_just_now_has_confirmed_and_whom_it_knew_already_has_not(Kept kept)
    {
        await using var gate = await OpenAsync(kept);

        var asked = await ComeInAsync(gate, gate.Now);
        var known = await ComeInAsync(gate, gate.Now - Holds - Holds);
        var unsaid = await ComeInAsync(gate, null);

        Assert.False((await asked()).MustConfirm);
        Assert.True((await known()).MustConfirm);
        Assert.True((await unsaid()).MustConfirm);
    }

    [Fact]
    public async Task A_time_to_come_confirms_no_longer_than_now_does()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var ahead = await ComeInAsync(gate, gate.Now.AddHours(5));
        Assert.False((await ahead()).MustConfirm);

        clock.By = Holds + Holds;

        Assert.True((await ahead()).MustConfirm);
    }

    [Fact]
    public async Task A_time_that_is_none_is_refused_at_its_field()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        await gate.Room.SendAsync(Gate.Creation());

        await Refusing.AtField("AuthenticatedAt", () => gate.Room.SendAsync(Coming(new Timestamp { Seconds = long.MaxValue }), Gate.Console));
    }

    [Fact]
    public async Task Who_has_no_password_here_is_told_so_and_confirms_with_none()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var here = await ComeInAsync(gate, null);

        var mine = await gate.Room.SendAsync(new GetMyAccountRequest(), await here());
        Assert.Equal((false, true), (mine.HasPassword, mine.MustConfirm));

        await Refusing.With("access.no_password_here", async () => await gate.Room.SendAsync(new ConfirmSessionRequest { Password = Gate.Password }, await here()));
        Assert.True((await here()).MustConfirm);
    }

    [Theory, OnBothEngines]
    public async Task Who_left_the_group_loses_its_role_and_not_as_the_last_who_leads_data_protection(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, new SigningInSettings { RolesByGroup = new Dictionary<string, string> { ["leads"] = "Invented lead" } });
        var role = await gate.RoleAsync("Invented lead", "access.lead_data_protection");
        var account = (await gate.Room.SendAsync(Gate.Creation())).Receipt.Id;
        await gate.Room.SendAsync(Coming(null), Gate.Console);
        await gate.GiveAsync(account, role.Id);

        await gate.Room.SendAsync(Coming(null), Gate.Console);
        Assert.Single((await gate.GetAsync(account)).Roles);
        await gate.PersonAsync("invented-two", "access.lead_data_protection");
        await gate.Room.SendAsync(Coming(null, "leads"), Gate.Console);
        Assert.Single((await gate.GetAsync(account)).Roles);
        await gate.Room.SendAsync(Coming(null), Gate.Console);
        Assert.Empty((await gate.GetAsync(account)).Roles);
    }

    private Task<Gate> OpenAsync(Kept kept) => Gate.OpenAsync(kept, new SigningInSettings { StepUpHolds = Holds }, new WallClock(clock));

    // Who calls in the session that begins now, asked at every call.
    private static async Task<Func<Task<Caller>>> ComeInAsync(Gate gate, DateTimeOffset? askedAt)
    {
        if ((await gate.Room.SendAsync(new ListAccountsRequest { PageSize = 10 })).Accounts.Count == 0) await gate.Room.SendAsync(Gate.Creation());
        var answer = await gate.Room.SendAsync(Coming(askedAt is { } at ? Timestamp.FromDateTimeOffset(at) : null), Gate.Console);
        var token = AccessModule.TokenFor(await gate.ConsoleKeyAsync(), Guid.Parse(answer.AccountId), Guid.Parse(answer.SessionId));
        return async () => (await gate.WhoAsync(token))!;
    }

    private static SignInByProviderRequest Coming(Timestamp? askedAt, params string[] groups) =>
        new() { Groups = { groups }, Provider = "https://identities.example", Subject = "invented-subject", UserName = "invented-one", Browser = "Invented", AuthenticatedAt = askedAt };

    private sealed class Ahead : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
