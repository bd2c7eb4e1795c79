using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>Which passkeys are believed. Whatever is wrong, the words are those for a passkey that nobody has.</summary>
public sealed class BelievedSentences : IDisposable
{
    private readonly Device device = new(), unknown = new();
    private readonly Ahead clock = new();

    public void Dispose()
    {
        device.Dispose();
        unknown.Dispose();
    }

    [Theory, OnBothEngines]
    public async Task An_answer_is_taken_once_and_a_wrong_one_spends_its_challenge_too(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        device.Counter = 0; // a device that does not count, so that nothing else gives the repeat away
        await gate.PersonWithAsync(device);
        var answer = await gate.AnswerAsync(device);
        await gate.Room.SendAsync(answer, Gate.Console);

        await NotTakenAsync(gate, answer);
        var wrong = await gate.AnswerAsync(device, unknown);
        await NotTakenAsync(gate, wrong);
        var asked = await gate.Room.SendAsync(new BeginSignInByPasskeyRequest { Origin = Device.Here }, Gate.Console);
        var right = new SignInByPasskeyRequest { Challenge = asked.Challenge, Credential = device.Sign(asked.Options), Origin = Device.Here };
        await NotTakenAsync(gate, new(right) { Credential = wrong.Credential });
        await NotTakenAsync(gate, right);
    }

    [Theory, OnBothEngines]
    public async Task Of_many_who_send_one_answer_at_once_one_is_let_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, new SigningInSettings { TriesPerName = 1000 });
        device.Counter = 0;
        await gate.PersonWithAsync(device);
        var answer = await gate.AnswerAsync(device);

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                return (await gate.Room.SendAsync(answer, Gate.Console)).AccountId.Length > 0;
            }
            catch (RefusedException)
            {
                return false;
            }
        }));

        Assert.Single(all, letIn => letIn);
    }

    [Theory, OnBothEngines]
    public async Task An_answer_after_five_minutes_is_not_taken(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept, new WallClock(clock));
        await gate.PersonWithAsync(device);
        var (slow, late) = (await gate.AnswerAsync(device), await gate.AnswerAsync(device));

        clock.By = TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(5);
        await gate.Room.SendAsync(slow, Gate.Console);
        clock.By = TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1);

        await NotTakenAsync(gate, late);
        await gate.ComeInAsync(device);
        Assert.Equal(0, await gate.Room.InDbAsync<AccessDb, int>(db => db.PasskeyChallenges.CountAsync()));
    }

    [Theory, OnBothEngines]
    public async Task A_counter_that_did_not_rise_is_a_copy_and_is_not_let_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await gate.PersonWithAsync(device);
        device.Counter = 40;
        await gate.ComeInAsync(device);

        device.Counter = 40;
        await gate.NotLetInAsync(device);
        device.Counter = 7;
        await gate.NotLetInAsync(device);
        device.Counter = 42;
        await gate.ComeInAsync(device);
    }

    [Fact]
    public async Task A_device_that_did_not_ask_who_it_is_is_not_believed_nor_another_key_origin_or_domain()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var person = await gate.PersonWithAsync(device);

        device.Verifies = false;
        await gate.NotLetInAsync(device);
        device.Verifies = true;
        await gate.NotLetInAsync(device, unknown);
        device.Origin = "https://elsewhere.example";
        await gate.NotLetInAsync(device);
        (device.Origin, device.Domain) = (Device.Here, "elsewhere.example");
        await gate.NotLetInAsync(device);
        device.Domain = "safercity.example";
        Assert.Equal(person, (await gate.ComeInAsync(device)).AccountId);
        Assert.Equal(4, (await gate.HistoryAsync(person)).Count(sentence => sentence == "A passkey was tried that could not be believed."));
    }

    [Theory, OnBothEngines]
    public async Task A_closed_an_ended_and_a_locked_account_are_not_let_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);
        for (var i = 0; i < 5; i++) await Refusing.With("access.not_signed_in", () => gate.SignInAsync(password: "wrong password"));
        await gate.NotLetInAsync(device);
        await gate.Room.InDbAsync<AccessDb, int>(db => db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.LockedUntil, (DateTimeOffset?)null)));
        await gate.ComeInAsync(device);

        await EndsAsync("2021-01-31");
        await gate.NotLetInAsync(device);
        await EndsAsync("");
        await gate.ComeInAsync(device);
        await gate.Room.SendAsync(new CloseAccountRequest { RequestId = Gate.Id(), AccountId = person, Etag = (await gate.GetAsync(person)).Etag });
        await gate.NotLetInAsync(device);

        async Task EndsAsync(string day) => await gate.Room.SendAsync(new SetTermsRequest { RequestId = Gate.Id(), AccountId = person, Etag = (await gate.GetAsync(person)).Etag, ExpiresOn = day });
    }

    [Theory, OnBothEngines]
    public async Task Five_wrong_ones_lock_the_account_and_a_known_and_an_unknown_passkey_are_told_the_same(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);

        var known = await ToldAsync(device, unknown);
        var nobodys = await ToldAsync(unknown, device);

        Assert.Equal(nobodys, known);
        Assert.Equal("access.passkey_not_taken", known[0].Code);
        Assert.Equal("access.too_many_tries", known[^1].Code);
        Assert.Contains("Locked for a quarter of an hour after five wrong passwords, codes or passkeys.", await gate.HistoryAsync(person));
        await Refusing.With("access.too_many_tries", () => gate.SignInAsync());

        async Task<List<Refusal>> ToldAsync(Device tried, Device signs)
        {
            var told = new List<Refusal>();
            for (var i = 0; i < 12; i++) told.Add((await Assert.ThrowsAsync<RefusedException>(() => gate.ComeInAsync(tried, signs))).Refusal);
            return told;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"id\":5}")]
    [InlineData("{\"id\":\"!!\"}")]
    [InlineData("{\"id\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}")]
    public async Task What_no_device_answers_is_told_the_same(string credential)
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var asked = await gate.Room.SendAsync(new BeginSignInByPasskeyRequest { Origin = Device.Here }, Gate.Console);

        await NotTakenAsync(gate, new() { Challenge = asked.Challenge, Credential = credential, Origin = Device.Here });
        await Refusing.AtField("Origin", () => gate.Room.SendAsync(new BeginSignInByPasskeyRequest { Origin = "safercity.example/page" }, Gate.Console));
    }

    private static Task NotTakenAsync(Gate gate, SignInByPasskeyRequest answer) => Refusing.With("access.passkey_not_taken", () => gate.Room.SendAsync(answer, Gate.Console));
}
