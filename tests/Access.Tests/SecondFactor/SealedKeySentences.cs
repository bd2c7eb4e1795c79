using Microsoft.AspNetCore.DataProtection;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.V1;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.SecondFactor;

/// <summary>Who has a copy of the database has nobody's second factor.</summary>
public sealed class SealedKeySentences
{
    [Theory, OnBothEngines]
    public async Task An_apps_key_lies_sealed_in_the_database_before_and_after_it_is_confirmed(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = (await gate.PersonAsync()).Id;

        var key = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), Gate.Signed(person))).Key;
        var pending = (string)(await gate.PlainAsync("select totp_pending from {0}accounts where totp_pending is not null"))!;
        await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(key, gate.Now) }, Gate.Signed(person));
        var confirmed = (string)(await gate.PlainAsync("select totp_key from {0}accounts where totp_key is not null"))!;

        Assert.All((string[])[pending, confirmed], kept => Assert.StartsWith("sealed:", kept, StringComparison.Ordinal));
        Assert.All((string[])[pending, confirmed], kept => Assert.DoesNotContain(key, kept, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(person, (await FinishAsync(gate, Later(key))).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task A_key_from_before_keys_were_sealed_still_signs_in(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (person, key, _) = await EnrolledAsync(gate);
        await gate.PlainAsync("update {0}accounts set totp_key = @key where totp_key is not null", ("@key", key));

        Assert.Equal(person, (await FinishAsync(gate, Later(key))).AccountId);
    }

    [Fact]
    public async Task Where_what_opens_it_is_gone_a_code_is_wrong_and_a_recovery_code_is_right()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var (person, key, codes) = await EnrolledAsync(gate);
        var elsewhere = new SealedKeys(new EphemeralDataProtectionProvider()).Seal(key);
        await gate.PlainAsync("update {0}accounts set totp_key = @key where totp_key is not null", ("@key", elsewhere));

        await Refusing.With("access.wrong_code", () => FinishAsync(gate, Later(key)));
        Assert.Equal(person, (await FinishAsync(gate, codes[0])).AccountId);
    }

    private static async Task<(string Person, string Key, IList<string> Codes)> EnrolledAsync(Gate gate)
    {
        var person = (await gate.PersonAsync()).Id;
        var key = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), Gate.Signed(person))).Key;
        return (person, key, (await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(key, gate.Now) }, Gate.Signed(person))).RecoveryCodes);
    }

    private static async Task<FinishSignInResponse> FinishAsync(Gate gate, string code) =>
        await gate.Room.SendAsync(new FinishSignInRequest { SecondStep = (await gate.SignInAsync()).SecondStep, Code = code }, Gate.Console);

    // The next code, which a person's app that is a little fast shows already.
    private static string Later(string key) => Totp.At(key, DateTimeOffset.UtcNow.AddSeconds(30));
}
