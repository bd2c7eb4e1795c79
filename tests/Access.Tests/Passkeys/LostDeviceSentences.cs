using SaferCity.Access.SecondFactor;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>Whose only second factor is a passkey has recovery codes for the day on which the device is lost.</summary>
public sealed class LostDeviceSentences : IDisposable
{
    private readonly Device device = new(), other = new();

    public void Dispose()
    {
        device.Dispose();
        other.Dispose();
    }

    [Theory, OnBothEngines]
    public async Task Each_of_ten_codes_is_the_second_step_beside_the_password_once(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = (await gate.PersonAsync()).Id;

        var codes = (await AddAsync(gate, device, Gate.Signed(person))).RecoveryCodes;

        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal(10, (await gate.GetAsync(person)).RecoveryCodesLeft);
        Assert.Equal(person, (await FinishAsync(gate, codes[3])).AccountId);
        Assert.Equal(9, (await gate.GetAsync(person)).RecoveryCodesLeft);
        await Refusing.With("access.wrong_code", () => FinishAsync(gate, codes[3]));
        Assert.Equal(person, (await FinishAsync(gate, codes[4].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal))).AccountId);
        Assert.Equal(person, (await gate.ComeInAsync(device)).AccountId);
        Assert.Contains("The person was given 10 recovery codes, for when the passkey is lost.", await gate.HistoryAsync(person));
        Assert.Contains("A recovery code was used; 8 are left.", await gate.HistoryAsync(person));
    }

    [Theory, OnBothEngines]
    public async Task They_are_given_once_and_not_to_who_has_an_app(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (one, two) = (Gate.Signed((await gate.PersonAsync()).Id), Gate.Signed((await gate.PersonAsync("invented-two")).Id));
        await EnrolAsync(gate, two);

        Assert.Equal(10, (await AddAsync(gate, device, one)).RecoveryCodes.Count);
        Assert.Empty((await AddAsync(gate, other, one)).RecoveryCodes);
        using var third = new Device();
        Assert.Empty((await AddAsync(gate, third, two)).RecoveryCodes);
    }

    [Theory, OnBothEngines]
    public async Task An_app_that_is_set_up_later_has_codes_of_its_own(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = Gate.Signed((await gate.PersonAsync()).Id);
        var before = (await AddAsync(gate, device, person)).RecoveryCodes;

        var after = await EnrolAsync(gate, person);

        await Refusing.With("access.wrong_code", () => FinishAsync(gate, before[0]));
        Assert.NotEqual("", (await FinishAsync(gate, after[0])).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task They_are_void_with_the_last_passkey_and_with_a_reset(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var (one, two) = ((await gate.PersonAsync()).Id, (await gate.PersonAsync("invented-two")).Id);
        var passkey = (await AddAsync(gate, device, Gate.Signed(one))).PasskeyId;
        await AddAsync(gate, other, Gate.Signed(two));

        await gate.Room.SendAsync(new RemovePasskeyRequest { RequestId = Gate.Id(), PasskeyId = passkey }, Gate.Signed(one));
        await gate.Room.SendAsync(new ResetSecondFactorRequest { RequestId = Gate.Id(), AccountId = two, Etag = (await gate.GetAsync(two)).Etag }, Gate.Second);

        Assert.Equal(0, (await gate.GetAsync(one)).RecoveryCodesLeft);
        Assert.Equal(0, (await gate.GetAsync(two)).RecoveryCodesLeft);
        Assert.Equal(10, (await AddAsync(gate, device, Gate.Signed(one))).RecoveryCodes.Count);
    }

    [Theory, OnBothEngines]
    public async Task Who_has_no_password_enters_one_after_the_organisations_account(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = (await gate.Room.SendAsync(Gate.Creation())).Receipt.Id;
        await gate.Room.SendAsync(ByProvider(), Gate.Console);
        var code = (await AddAsync(gate, device, Gate.Signed(person))).RecoveryCodes[0];

        var half = await gate.Room.SendAsync(ByProvider(), Gate.Console);

        Assert.Equal("", half.AccountId);
        Assert.Equal(person, (await gate.Room.SendAsync(new FinishSignInRequest { SecondStep = half.SecondStep, Code = code }, Gate.Console)).AccountId);
    }

    private static SignInByProviderRequest ByProvider() => new() { Provider = "https://provider.example", Subject = "invented-subject", UserName = "invented-one" };

    private static async Task<FinishSignInResponse> FinishAsync(Gate gate, string code) =>
        await gate.Room.SendAsync(new FinishSignInRequest { SecondStep = (await gate.SignInAsync()).SecondStep, Code = code }, Gate.Console);

    private static async Task<AddPasskeyResponse> AddAsync(Gate gate, Device device, Caller by)
    {
        var asked = await gate.Room.SendAsync(new BeginAddPasskeyRequest { Origin = Device.Here }, by);
        return await gate.Room.SendAsync(new AddPasskeyRequest { Challenge = asked.Challenge, Credential = device.Make(asked.Options), Origin = Device.Here, Name = "Invented phone" }, by);
    }

    private static async Task<IReadOnlyList<string>> EnrolAsync(Gate gate, Caller by)
    {
        var key = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), by)).Key;
        return (await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(key, gate.Now) }, by)).RecoveryCodes;
    }
}
