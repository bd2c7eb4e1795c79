using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Sessions;

/// <summary>Before what opens or gives much, a person shows again who they are.</summary>
public sealed class ConfirmSentences
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(3), Past = TimeSpan.FromMinutes(4);
    private readonly Ahead clock = new();

    [Theory, OnBothEngines]
    public async Task Signing_in_confirms_for_some_minutes_and_entering_the_password_again_for_as_many_more(Kept kept)
    {
        await using var gate = await OpenAsync(kept);
        var person = await gate.PersonAsync();
        var (here, elsewhere) = (await SignedInAsync(gate), await SignedInAsync(gate));
        Assert.False((await here()).MustConfirm);

        clock.By = Past;
        Assert.True((await here()).MustConfirm);
        await ConfirmAsync(gate, await here());

        Assert.False((await here()).MustConfirm);
        Assert.True((await elsewhere()).MustConfirm);
        Assert.Contains("The person confirmed with the password that it was them.", await HistoryAsync(gate, person.Id));
        clock.By = Past + Holds;
        Assert.True((await here()).MustConfirm);
    }

    [Theory, OnBothEngines]
    public async Task Who_has_to_confirm_changes_no_role_and_may_do_all_the_rest(Kept kept)
    {
        await using var gate = await OpenAsync(kept);
        var waits = Gate.Administrator with { Account = Guid.NewGuid(), MustConfirm = true };
        var role = new CreateRoleRequest { RequestId = Gate.Id(), Name = "Invented role", Sentence = "Does invented things." };

        await Refusing.With("kernel.confirm_first", () => gate.Room.SendAsync(role, waits));
        Assert.DoesNotContain("Invented role", (await gate.Room.SendAsync(new ListRolesRequest(), waits)).Roles.Select(one => one.Name));

        await gate.Room.SendAsync(role, waits with { MustConfirm = false });
        Assert.Contains("Invented role", (await gate.Room.SendAsync(new ListRolesRequest(), waits)).Roles.Select(one => one.Name));
    }

    [Fact]
    public async Task Who_may_not_do_it_at_all_is_told_that_and_not_asked_for_a_password()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var waits = RoomUnderTest.As(Gate.Housing, AccessPermission.OwnAccount) with { Account = Guid.NewGuid(), MustConfirm = true };

        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new CreateRoleRequest { RequestId = Gate.Id(), Name = "Invented role", Sentence = "Does invented things." }, waits));
    }

    [Fact]
    public async Task A_wrong_password_confirms_nothing_and_the_fifth_locks_the_account()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        await gate.PersonAsync();
        var here = await SignedInAsync(gate);
        clock.By = Past;

        for (var i = 0; i < 5; i++) await Refusing.AtField("password", async () => await ConfirmAsync(gate, await here(), "wrong password"));

        await Refusing.AtField("password", async () => await ConfirmAsync(gate, await here()));
        Assert.True((await here()).MustConfirm);
        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
    }

    [Fact]
    public async Task Who_has_a_second_factor_confirms_with_both()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var person = await gate.PersonAsync();
        var here = await SignedInAsync(gate);
        var app = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), await here())).Key;
        var codes = (await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(app, clock.GetUtcNow()) }, await here())).RecoveryCodes;
        clock.By = Past;

        await Refusing.AtField("code", async () => await ConfirmAsync(gate, await here()));
        await Refusing.AtField("code", async () => await ConfirmAsync(gate, await here(), code: "000000"));
        await Refusing.AtField("password", async () => await ConfirmAsync(gate, await here(), "wrong password", codes[0]));
        Assert.True((await here()).MustConfirm);
        await ConfirmAsync(gate, await here(), code: codes[0]);

        Assert.False((await here()).MustConfirm);
        Assert.Contains("A recovery code was used; 9 are left.", await HistoryAsync(gate, person.Id));
        await Refusing.AtField("code", async () => await ConfirmAsync(gate, await here(), code: codes[0]));
    }

    [Fact]
    public async Task A_call_of_the_console_outside_a_session_is_confirmed_by_nobody_and_a_partners_system_is_not_asked()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var person = await gate.PersonAsync();
        var (partner, _) = await gate.PartnerAsync();

        var outside = (await gate.WhoAsync(AccessModule.TokenFor(await gate.ConsoleKeyAsync(), Guid.Parse(person.Id))))!;
        Assert.True(outside.MustConfirm);
        await Assert.ThrowsAsync<NotFoundException>(() => ConfirmAsync(gate, outside));
        Assert.False((await gate.WhoAsync(AccessModule.TokenFor(partner, "officer:4471")))!.MustConfirm);
    }

    [Fact]
    public async Task The_password_is_kept_nowhere()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        await gate.PersonAsync();
        var here = await SignedInAsync(gate);
        await ConfirmAsync(gate, await here());
        await Refusing.AtField("password", async () => await ConfirmAsync(gate, await here(), "wrong password"));

        var kept = await gate.MachineryAsync();

        Assert.Contains("access.session_confirmed.v1", kept, StringComparison.Ordinal);
        Assert.All((string[])[Gate.Password, "wrong password", nameof(ConfirmSessionRequest)], secret => Assert.DoesNotContain(secret, kept, StringComparison.Ordinal));
    }

    private Task<Gate> OpenAsync(Kept kept) => Gate.OpenAsync(kept, new SigningInSettings { StepUpHolds = Holds }, new WallClock(clock));

    private static Task<ConfirmSessionResponse> ConfirmAsync(Gate gate, Caller by, string password = Gate.Password, string code = "") =>
        gate.Room.SendAsync(new ConfirmSessionRequest { Password = password, Code = code }, by);

    private static async Task<List<string>> HistoryAsync(Gate gate, string account) =>
        [.. (await gate.Room.SendAsync(new GetAccountRequest { AccountId = account })).History.Select(entry => entry.Sentence)];

    // Who calls in a session that has begun now, asked at every call.
    private static async Task<Func<Task<Caller>>> SignedInAsync(Gate gate)
    {
        var answer = await gate.SignInAsync();
        var token = AccessModule.TokenFor(await gate.ConsoleKeyAsync(), Guid.Parse(answer.AccountId), Guid.Parse(answer.SessionId));
        return async () => (await gate.WhoAsync(token))!;
    }

    private sealed class Ahead : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
