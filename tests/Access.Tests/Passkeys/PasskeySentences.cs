using SaferCity.Access.Contracts;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>A person's own passkeys: adding, naming, removing, and what each is good for.</summary>
public sealed class PasskeySentences : IDisposable
{
    private readonly Device device = new(), other = new();

    public void Dispose()
    {
        device.Dispose();
        other.Dispose();
    }

    [Theory, OnBothEngines]
    public async Task A_passkey_signs_in_without_password_and_code_and_its_use_is_seen(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);

        var answer = await gate.ComeInAsync(device);

        Assert.Equal((person, "Test Invented-One"), (answer.AccountId, answer.DisplayName));
        var by = Gate.Signed(person);
        var mine = Assert.Single((await gate.Room.SendAsync(new ListMyPasskeysRequest(), by)).Passkeys);
        Assert.Equal("Invented phone", mine.Name);
        Assert.NotNull(mine.LastUsedAt);
        Assert.True(Assert.Single((await gate.Room.SendAsync(new ListMySessionsRequest(), by)).Sessions).ByPasskey);
        Assert.Equal(1, (await gate.GetAsync(person)).PasskeyCount);
        await gate.ComeInAsync(device);
    }

    [Theory, OnBothEngines]
    public async Task Each_of_several_passkeys_signs_in_until_it_is_removed_and_both_are_journalled(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);
        var second = await gate.AddAsync(other, Gate.Signed(person), "Invented key");
        await gate.ComeInAsync(other);

        await gate.Room.SendAsync(new RemovePasskeyRequest { RequestId = Gate.Id(), PasskeyId = second }, Gate.Signed(person));

        await gate.NotLetInAsync(other);
        await gate.ComeInAsync(device);
        var history = (await gate.Room.SendAsync(new GetMyAccountRequest(), Gate.Signed(person))).History;
        Assert.Equal(["Invented phone", "Invented key"], history.Where(entry => entry.Sentence == "A passkey was added.").Select(entry => entry.Reason));
        Assert.Equal("Invented key", Assert.Single(history, entry => entry.Sentence == "A passkey was removed.").Reason);
    }

    [Theory, OnBothEngines]
    public async Task Who_must_have_a_second_factor_has_one_in_a_passkey_and_does_not_remove_the_last(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWhoSeesCasesAsync();
        var may = await gate.OfConsoleAsync(person);
        Assert.True((await gate.SignInAsync("sees-cases")).MustEnrol);
        Assert.DoesNotContain("vawg.read", await may());

        var first = await gate.AddAsync(device, Gate.Signed(person));
        Assert.Contains("vawg.read", await may());
        Assert.Contains("vawg.read", (await gate.ComeInAsync(device)).Permissions);
        var second = await gate.AddAsync(other, Gate.Signed(person));
        await RemoveAsync(gate, person, first);

        await Refusing.With("access.last_second_factor", () => RemoveAsync(gate, person, second));
        var key = (await gate.Room.SendAsync(new BeginSecondFactorRequest(), Gate.Signed(person))).Key;
        await gate.Room.SendAsync(new ConfirmSecondFactorRequest { Code = Totp.At(key, gate.Now) }, Gate.Signed(person));
        await gate.ComeInAsync(other); // another app leaves passkeys as they are
        await RemoveAsync(gate, person, second);
        Assert.Contains("vawg.read", await may());
    }

    [Theory, OnBothEngines]
    public async Task Who_has_a_passkey_is_not_let_in_by_the_password_alone(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);

        var half = await gate.SignInAsync();

        Assert.Equal("", half.AccountId);
        await Refusing.With("access.wrong_code", () => gate.Room.SendAsync(new FinishSignInRequest { SecondStep = half.SecondStep, Code = "000000" }, Gate.Console));
        Assert.Equal(person, (await gate.ComeInAsync(device)).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task An_administrator_who_resets_the_second_factor_takes_the_passkeys_too(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);

        await gate.Room.SendAsync(new ResetSecondFactorRequest { RequestId = Gate.Id(), AccountId = person, Etag = (await gate.GetAsync(person)).Etag }, Gate.Second);

        await gate.NotLetInAsync(device);
        Assert.Equal(person, (await gate.SignInAsync()).AccountId);
    }

    [Theory, OnBothEngines]
    public async Task A_passkey_belongs_to_one_account_and_somebody_elses_is_not_there(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var person = await gate.PersonWithAsync(device);
        var somebody = Gate.Signed((await gate.PersonAsync("invented-two")).Id);
        var id = Assert.Single((await gate.Room.SendAsync(new ListMyPasskeysRequest(), Gate.Signed(person))).Passkeys).Id;

        await Refusing.With("access.passkey_not_made", () => gate.AddAsync(device, somebody));
        await Assert.ThrowsAsync<NotFoundException>(() => gate.Room.SendAsync(new RemovePasskeyRequest { RequestId = Gate.Id(), PasskeyId = id }, somebody));
        Assert.Empty((await gate.Room.SendAsync(new ListMyPasskeysRequest(), somebody)).Passkeys);
    }

    [Fact]
    public async Task What_a_device_makes_without_asking_who_it_is_or_for_elsewhere_or_for_another_is_not_added()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite);
        var (person, somebody) = (Gate.Signed((await gate.PersonAsync()).Id), Gate.Signed((await gate.PersonAsync("invented-two")).Id));

        await NotMadeAsync(new() { Verifies = false });
        await NotMadeAsync(new() { Origin = "https://elsewhere.example" });
        await NotMadeAsync(new() { Domain = "elsewhere.example" });
        var asked = await gate.Room.SendAsync(new BeginAddPasskeyRequest { Origin = Device.Here }, somebody);
        await Refusing.With("access.passkey_not_made", () => AddAsync(asked, person, device));
        await AddAsync(asked, somebody, device);
        await Refusing.With("access.passkey_not_made", () => AddAsync(asked, somebody, other)); // a challenge is answered once
        await Refusing.AtField("Name", () => gate.AddAsync(other, person, ""));

        async Task NotMadeAsync(Device wrong)
        {
            await Refusing.With("access.passkey_not_made", () => gate.AddAsync(wrong, person));
            wrong.Dispose();
        }

        Task<AddPasskeyResponse> AddAsync(BeginAddPasskeyResponse begun, SaferCity.Kernel.Callers.Caller by, Device made) =>
            gate.Room.SendAsync(new AddPasskeyRequest { Challenge = begun.Challenge, Credential = made.Make(begun.Options), Origin = Device.Here, Name = "Invented phone" }, by);
    }

    [Fact]
    public async Task A_partnership_names_its_domain_and_origins_and_no_other_page_of_it_is_believed()
    {
        await using var gate = await Gate.OpenAsync(Kept.InSqlite, new SigningInSettings { PasskeyDomain = "example", PasskeyOrigins = ["https://console.example"] });
        var person = Gate.Signed((await gate.PersonAsync()).Id);
        (device.Domain, device.Origin) = ("example", "https://console.example");
        (other.Domain, other.Origin) = ("example", Device.Here);

        await gate.AddAsync(device, person);
        await gate.ComeInAsync(device);
        await Refusing.With("access.passkey_not_made", () => gate.AddAsync(other, person));
    }

    private static Task RemoveAsync(Gate gate, string person, string passkey) => gate.Room.SendAsync(new RemovePasskeyRequest { RequestId = Gate.Id(), PasskeyId = passkey }, Gate.Signed(person));
}
