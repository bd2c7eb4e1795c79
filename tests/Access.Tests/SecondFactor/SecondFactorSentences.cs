using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using Wire = SaferCity.Access.V1;

namespace SaferCity.Tests.Access.SecondFactor;

public sealed class SecondFactorSentences
{
    [Theory, OnBothEngines]
    public async Task With_a_second_factor_the_password_alone_signs_nobody_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, _) = await EnrolledAsync(gate);

        var half = await gate.SignInAsync();
        Assert.Equal(("", ""), (half.AccountId, half.DisplayName));
        Assert.Empty(half.Permissions);
        Assert.DoesNotContain("Signed in.", await HistoryAsync(gate, person));

        var whole = await FinishAsync(gate, half.SecondStep, Later(key));
        Assert.Equal(person, whole.AccountId);
        Assert.Contains("Signed in.", await HistoryAsync(gate, person));
    }

    [Theory, OnBothEngines]
    public async Task A_code_that_was_accepted_is_not_accepted_again_while_it_still_shows(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (_, key, _) = await EnrolledAsync(gate);
        var code = Later(key);
        await FinishAsync(gate, (await gate.SignInAsync()).SecondStep, code);

        var again = (await gate.SignInAsync()).SecondStep;

        await Refusing.With("access.wrong_code", () => FinishAsync(gate, again, code));
    }

    [Theory, OnBothEngines]
    public async Task The_code_that_confirmed_the_key_does_not_sign_in_as_well(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = Gate.Signed((await gate.PersonAsync()).Id);
        var code = Totp.At((await gate.Room.SendAsync(new BeginSecondFactorRequest(), person)).Key, gate.Now); // kept: half a minute may end between the two
        await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = code }, person);
        var step = (await gate.SignInAsync()).SecondStep;

        await Refusing.With("access.wrong_code", () => FinishAsync(gate, step, code));
    }

    [Theory, OnBothEngines]
    public async Task Ten_recovery_codes_sign_in_once_each_and_are_kept_only_as_hashes(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, _, codes) = await EnrolledAsync(gate);
        Assert.Equal(10, codes.Distinct().Count());

        var typed = codes[3].ToUpperInvariant().Replace('-', ' ');
        await FinishAsync(gate, (await gate.SignInAsync()).SecondStep, typed);
        var again = (await gate.SignInAsync()).SecondStep;
        await Refusing.With("access.wrong_code", () => FinishAsync(gate, again, codes[3]));
        await FinishAsync(gate, again, codes[4]);

        Assert.Equal(8, (await gate.GetAsync(person)).RecoveryCodesLeft);
        var hashes = await gate.Room.InDbAsync<AccessDb, List<string>>(db => db.Accounts.SelectMany(a => a.RecoveryCodes).Select(c => c.Hash).ToListAsync());
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
    }

    [Theory, OnBothEngines]
    public async Task Five_wrong_codes_lock_the_account_though_the_password_is_right_every_time(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, _) = await EnrolledAsync(gate);
        for (var i = 0; i < 5; i++)
        {
            var step = (await gate.SignInAsync()).SecondStep;
            await Refusing.With("access.wrong_code", () => FinishAsync(gate, step, "no code"));
        }

        await Refusing.With("access.not_signed_in", () => gate.SignInAsync());
        Assert.Contains("Locked for a quarter of an hour after five wrong passwords, codes or passkeys.", await HistoryAsync(gate, person));
    }

    [Theory, OnBothEngines]
    public async Task Many_wrong_codes_at_once_lock_like_many_in_a_row(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, _) = await EnrolledAsync(gate);
        var step = (await gate.SignInAsync()).SecondStep;

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Assert.ThrowsAsync<RefusedException>(() => FinishAsync(gate, step, $"wrong {i}"))));

        Assert.Equal(5, (await HistoryAsync(gate, person)).Count(sentence => sentence.Contains("a wrong code was tried", StringComparison.Ordinal)));
        await Refusing.With("access.second_step_over", () => FinishAsync(gate, step, Later(key)));
    }

    [Theory, OnBothEngines]
    public async Task The_second_step_waits_five_minutes_and_works_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (_, _, codes) = await EnrolledAsync(gate);
        var step = (await gate.SignInAsync()).SecondStep;
        await FinishAsync(gate, step, codes[0]);
        await Refusing.With("access.second_step_over", () => FinishAsync(gate, step, codes[1]));

        var late = (await gate.SignInAsync()).SecondStep;
        await gate.Room.InDbAsync<AccessDb, int>(db => db.Accounts.ExecuteUpdateAsync(set => set.SetProperty(a => a.StepUntil, a => gate.Now.AddSeconds(-1))));

        await Refusing.With("access.second_step_over", () => FinishAsync(gate, late, codes[1]));
        await Refusing.With("access.second_step_over", () => FinishAsync(gate, "", codes[1]));
    }

    [Theory, OnBothEngines]
    public async Task Who_can_see_cases_may_do_nothing_but_set_up_a_second_factor_until_there_is_one(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWhoSeesCasesAsync();
        var may = await gate.OfConsoleAsync(person);

        Assert.True((await gate.SignInAsync("sees-cases")).MustEnrol);
        Assert.DoesNotContain("vawg.read", await may());

        await EnrolAsync(gate, Gate.Signed(person));
        Assert.Contains("vawg.read", await may());
    }

    [Theory, OnBothEngines]
    public async Task An_administrator_resets_a_second_factor_and_its_person_can_read_that(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, _, codes) = await EnrolledAsync(gate);
        var step = (await gate.SignInAsync()).SecondStep;

        await ResetAsync(gate, person, Gate.Second);

        await Refusing.With("access.second_step_over", () => FinishAsync(gate, step, codes[0]));
        Assert.Equal(person, (await gate.SignInAsync()).AccountId);
        Assert.Null((await gate.GetAsync(person)).SecondFactorSince);
        var mine = await gate.Room.SendAsync(new GetMyAccountRequest(), Gate.Signed(person));
        Assert.Contains("The second factor was reset by an administrator.", mine.History.Select(entry => entry.Sentence));
    }

    [Theory, OnBothEngines]
    public async Task One_administrator_alone_does_not_give_a_link_and_reset_the_second_factor(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, _) = await EnrolledAsync(gate); // by a link of the administrator's
        await Refusing.With("access.same_hand", () => ResetAsync(gate, person, Gate.Administrator));
        await FinishAsync(gate, (await gate.SignInAsync()).SecondStep, Later(key));

        await ResetAsync(gate, person, Gate.Administrator); // its person has signed in since

        await Refusing.With("access.same_hand", () => gate.LinkAsync(person));
        await gate.Room.SendAsync(new IssueLinkRequest { AccountId = person }, Gate.Second);
    }

    [Theory, OnBothEngines]
    public async Task Another_second_factor_takes_a_code_of_the_one_before_and_replaces_it_only_once_confirmed(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, codes) = await EnrolledAsync(gate);

        await Refusing.With("access.wrong_code", () => gate.Room.SendAsync(new BeginSecondFactorRequest(), Gate.Signed(person)));
        await gate.Room.SendAsync(new BeginSecondFactorRequest { Code = codes[0] }, Gate.Signed(person));
        await Refusing.With("access.wrong_code", () => gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = "no code" }, Gate.Signed(person)));

        Assert.Equal(person, (await FinishAsync(gate, (await gate.SignInAsync()).SecondStep, Later(key))).AccountId);
    }

    private static async Task ResetAsync(Gate gate, string person, Caller by) =>
        await gate.Room.SendAsync(new ResetSecondFactorRequest { RequestId = Gate.Id(), AccountId = person, Etag = (await gate.GetAsync(person)).Etag }, by);

    private static async Task<(string Person, string Key, IList<string> Codes)> EnrolledAsync(Gate gate)
    {
        var person = (await gate.PersonAsync()).Id;
        var (key, codes) = await EnrolAsync(gate, Gate.Signed(person));
        return (person, key, codes);
    }

    private static async Task<(string Key, IList<string> Codes)> EnrolAsync(Gate gate, Caller person)
    {
        var begun = await gate.Room.SendAsync(new BeginSecondFactorRequest(), person);
        Assert.Contains("secret=" + begun.Key, begun.Uri, StringComparison.Ordinal);
        return (begun.Key, (await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(begun.Key, gate.Now) }, person)).RecoveryCodes);
    }

    private static Task<FinishSignInResponse> FinishAsync(Gate gate, string step, string code) => gate.Room.SendAsync(new FinishSignInRequest { SecondStep = step, Code = code }, Gate.Console);

    // The next code, which a person's app that is a little fast shows already.
    private static string Later(string key) => Totp.At(key, DateTimeOffset.UtcNow.AddSeconds(30));

    private static async Task<List<string>> HistoryAsync(Gate gate, string person) =>
        [.. (await gate.Room.SendAsync(new GetAccountRequest { AccountId = person })).History.Select(entry => entry.Sentence)];
}
