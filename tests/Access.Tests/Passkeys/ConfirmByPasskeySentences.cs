using SaferCity.Access.Contracts;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>Before what opens or gives much, a person shows by a passkey again who they are.</summary>
public sealed class ConfirmByPasskeySentences : IDisposable
{
    private readonly Device device = new(), other = new();
    private readonly Ahead clock = new();

    public void Dispose()
    {
        device.Dispose();
        other.Dispose();
    }

    [Theory, OnBothEngines]
    public async Task A_passkey_confirms_the_session_and_the_history_says_by_what(Kept kept)
    {
        await using var gate = await OpenAsync(kept);
        var (person, here) = await SignedInAsync(gate);
        Assert.True((await here()).MustConfirm);

        await gate.ConfirmAsync(device, await here());

        Assert.False((await here()).MustConfirm);
        Assert.Contains("The person confirmed with a passkey that it was them.", await gate.HistoryAsync(person));
        Assert.DoesNotContain("The person confirmed with the password that it was them.", await gate.HistoryAsync(person));
    }

    [Fact]
    public async Task Another_passkey_and_one_that_was_answered_confirm_nothing()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var (_, here) = await SignedInAsync(gate);
        await gate.AddAsync(other, Gate.Signed((await gate.PersonAsync("invented-two")).Id));

        await Refusing.With("access.passkey_not_taken", async () => await gate.ConfirmAsync(other, await here()));
        var signIn = await gate.AnswerAsync(device);
        await Refusing.With("access.passkey_not_taken", async () => await gate.Room.SendAsync(new ConfirmSessionRequest { Challenge = signIn.Challenge, Credential = signIn.Credential, Origin = Device.Here }, await here()));
        device.Verifies = false;
        await Refusing.With("access.passkey_not_taken", async () => await gate.ConfirmAsync(device, await here()));
        Assert.True((await here()).MustConfirm);
    }

    [Fact]
    public async Task The_password_alone_confirms_nothing_where_the_second_factor_is_a_passkey_and_with_a_code_it_does()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var (person, here) = await SignedInAsync(gate);

        await Refusing.With("access.confirm_by_passkey", async () => await gate.Room.SendAsync(new ConfirmSessionRequest { Password = Gate.Password }, await here()));
        var key = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), Gate.Signed(person))).Key;
        var codes = (await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(key, clock.GetUtcNow()) }, Gate.Signed(person))).RecoveryCodes;
        await gate.Room.SendAsync(new ConfirmSessionRequest { Password = Gate.Password, Code = codes[0] }, await here());

        Assert.False((await here()).MustConfirm);
    }

    [Theory, OnBothEngines]
    public async Task Who_was_brought_in_without_a_password_confirms_by_a_passkey(Kept kept)
    {
        await using var gate = await OpenAsync(kept);
        var person = (await gate.Room.SendAsync(Gate.Creation())).Receipt.Id;
        var brought = await gate.Room.SendAsync(new SignInByProviderRequest { Provider = "https://provider.example", Subject = "invented", UserName = "invented-one", SeveralFactors = true }, Gate.Console);
        await gate.AddAsync(device, Gate.Signed(person));
        var here = await gate.InAsync(person, brought.SessionId);
        clock.By = TimeSpan.FromMinutes(4);
        Assert.True((await here()).MustConfirm);

        await gate.ConfirmAsync(device, await here());

        Assert.False((await here()).MustConfirm);
    }

    [Theory, OnBothEngines]
    public async Task One_factor_at_the_provider_does_not_let_in_who_has_a_passkey(Kept kept)
    {
        await using var gate = await OpenAsync(kept);
        var person = (await gate.Room.SendAsync(Gate.Creation())).Receipt.Id;
        var said = new SignInByProviderRequest { Provider = "https://provider.example", Subject = "invented", UserName = "invented-one" };
        await gate.Room.SendAsync(said, Gate.Console);
        await gate.AddAsync(device, Gate.Signed(person));

        Assert.Equal("", (await gate.Room.SendAsync(said, Gate.Console)).AccountId);
        Assert.Equal(person, (await gate.Room.SendAsync(new SignInByProviderRequest(said) { SeveralFactors = true }, Gate.Console)).AccountId);
    }

    [Fact]
    public async Task Nobody_adds_a_passkey_without_confirming_and_everybody_may_remove_one()
    {
        await using var gate = await OpenAsync(Kept.InSqlite);
        var (person, here) = await SignedInAsync(gate);
        var id = Assert.Single((await gate.Room.SendAsync(new ListMyPasskeysRequest(), Gate.Signed(person))).Passkeys).Id;

        await Refusing.With("kernel.confirm_first", async () => await gate.AddAsync(other, await here()));
        await gate.Room.SendAsync(new RemovePasskeyRequest { RequestId = Gate.Id(), PasskeyId = id }, await here());
    }

    private Task<Gate> OpenAsync(Kept kept) => Gate.OpenAsync(kept, new SigningInSettings { StepUpHolds = TimeSpan.FromMinutes(3) }, new WallClock(clock));

    // Somebody who came in by the passkey a while ago.
    private async Task<(string Person, Func<Task<Caller>> Here)> SignedInAsync(Gate gate)
    {
        var person = await gate.PersonWithAsync(device);
        var here = await gate.InAsync(person, (await gate.ComeInAsync(device)).SessionId);
        clock.By = TimeSpan.FromMinutes(4);
        return (person, here);
    }
}
