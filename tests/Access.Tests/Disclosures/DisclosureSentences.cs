using FluentValidation;
using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Disclosures;

public sealed class DisclosureSentences
{
    private static readonly Caller Officer = RoomUnderTest.As(Gate.Police, AccessPermission.Disclose) with { Person = "officer:one" };
    private static readonly Caller Decider = RoomUnderTest.As(Gate.Police, AccessPermission.Disclose, AccessPermission.DiscloseWithoutAgreement, AccessPermission.LeadDataProtection) with { Person = "officer:two" };
    private static readonly Caller DataProtection = RoomUnderTest.As(Gate.Police, AccessPermission.LeadDataProtection, AccessPermission.ReadTrail) with { Person = "officer:three" };
    private static readonly Caller SignedIn = Account(1);

    [Theory, OnBothEngines]
    public async Task Where_an_agreement_covers_the_day_the_disclosure_goes_by_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var agreement = await AgreeAsync(gate, "2021-04-01", "2021-11-12");

        var shared = await gate.Room.SendAsync(Share(), Officer);

        var recorded = await GetAsync(gate, shared.Receipt.Id);
        Assert.Equal((agreement, "DIS-2021-0001", "test-system/officer:one", ""), (recorded.AgreementId, recorded.Reference, recorded.RecordedBy, recorded.WithoutAgreementReason));
    }

    [Theory, OnBothEngines]
    public async Task An_agreement_that_has_lapsed_or_ended_or_is_with_another_covers_nothing(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AgreeAsync(gate, "2021-04-01", "2021-11-11");
        await AgreeAsync(gate, "2021-11-13", "2022-11-11");
        await AgreeAsync(gate, "2021-04-01", "2022-11-11", Gate.Police);
        var ended = await AgreeAsync(gate, "2021-04-01", "2022-03-31");
        var etag = (await gate.Room.SendAsync(new GetAgreementRequest { AgreementId = ended }, DataProtection)).Agreement.Etag;
        await gate.Room.SendAsync(new EndAgreementRequest { RequestId = Gate.Id(), AgreementId = ended, Etag = etag, Until = "2021-11-10", Reason = "Invented" }, DataProtection);

        Assert.Equal("access.no_agreement", (await Assert.ThrowsAsync<RefusedException>(() => gate.Room.SendAsync(Share(), Officer))).Refusal.Code);
    }

    [Theory, OnBothEngines]
    public async Task Without_an_agreement_only_who_may_goes_on_and_the_data_protection_officer_finds_it(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        var request = Share(r => r.WithoutAgreementReason = "Invented danger");

        Assert.Equal("access.not_without_agreement", (await Assert.ThrowsAsync<RefusedException>(() => gate.Room.SendAsync(request, Officer))).Refusal.Code);
        await gate.Room.SendAsync(request, Decider);
        await AgreeAsync(gate, "2021-04-01", "2021-11-12");
        await gate.Room.SendAsync(Share(), Officer);

        Assert.Equal(2, (await gate.Room.SendAsync(new ListDisclosuresRequest(), DataProtection)).Disclosures.Count);
        var listed = Assert.Single((await gate.Room.SendAsync(new ListDisclosuresRequest { WithoutAgreement = true }, DataProtection)).Disclosures);
        Assert.Equal("Invented danger", (await GetAsync(gate, listed.Id)).WithoutAgreementReason);
        Assert.Equal("", listed.What);
    }

    [Theory, OnBothEngines]
    public async Task Without_consent_the_reason_is_said_and_it_can_be_listed(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AgreeAsync(gate, "2021-04-01", "2021-11-12");
        var problem = await Assert.ThrowsAsync<ValidationException>(() => gate.Room.SendAsync(Share(r => r.Consent = DisclosureConsent.NotSought), Officer));
        Assert.Equal("NoConsentReason", problem.Errors.Single().PropertyName);

        await gate.Room.SendAsync(Share(r => (r.Consent, r.NoConsentReason) = (DisclosureConsent.NotSought, "Invented: asking would warn the perpetrator")), Officer);
        await gate.Room.SendAsync(Share(), Officer);

        Assert.Equal(DisclosureConsent.NotSought, Assert.Single((await gate.Room.SendAsync(new ListDisclosuresRequest { WithoutConsent = true }, DataProtection)).Disclosures).Consent);
    }

    [Theory, OnBothEngines]
    public async Task What_went_at_once_waits_for_a_second_person_until_one_has_looked(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AgreeAsync(gate, "2021-04-01", "2021-11-12");
        var shared = await gate.Room.SendAsync(Share(r => r.Urgent = true), Decider);
        Assert.Equal("2021-11-16", shared.LookDue);
        Assert.Single((await ToLookAtAsync(gate)).Disclosures);
        Assert.Equal(("DIS-2021-0001 went at once to protect somebody: look at it as the second person.", "2021-11-16"), Assert.Single(await DueAsync(gate, DataProtection)));
        Assert.Empty(await DueAsync(gate, Decider));
        var look = Look(shared);

        await Refusing(gate, "access.own_disclosure", look, Decider);
        await Refusing(gate, "access.look_by_system", look, DataProtection);
        await gate.Room.SendAsync(look, SignedIn);

        Assert.Empty((await ToLookAtAsync(gate)).Disclosures);
        Assert.Empty(await DueAsync(gate, DataProtection));
        Assert.Equal((true, "Invented: right"), ((await GetAsync(gate, shared.Receipt.Id)).LookedAt, (await GetAsync(gate, shared.Receipt.Id)).LookedAtFindings));
    }

    [Theory, OnBothEngines]
    public async Task Who_is_known_to_have_sent_it_is_not_the_second_person_whatever_system_called_for_them(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AgreeAsync(gate, "2021-04-01", "2021-11-12");
        var (one, namesake) = (SignedIn, Gate.SignedIn(await gate.PersonAsync("4471")) with { Permissions = SignedIn.Permissions });
        var (bySystem, byAccount) = (await gate.Room.SendAsync(Share(r => r.Urgent = true), Decider with { Person = "officer:4471" }), await gate.Room.SendAsync(Share(r => r.Urgent = true), one with { System = "another", Permissions = Decider.Permissions }));

        await Refusing(gate, "access.own_disclosure", Look(byAccount), one);
        await Refusing(gate, "access.own_disclosure", Look(byAccount), one with { Person = "officer:another" });
        await Refusing(gate, "access.own_disclosure", Look(bySystem), namesake);
        await gate.Room.SendAsync(Look(bySystem), one);
        await gate.Room.SendAsync(Look(byAccount), namesake);

        Assert.Empty((await ToLookAtAsync(gate)).Disclosures);
    }

    [Theory, OnBothEngines]
    public async Task A_reference_that_nobody_has_is_recorded_like_one_that_somebody_has(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);
        await AgreeAsync(gate, "2021-04-01", "2021-11-12");
        var first = await gate.Room.SendAsync(Share(r => r.About.Add("VAWG-2021-9999")), Officer);
        await gate.Room.SendAsync(Share(r => r.About.Add(first.Receipt.Reference.ToLowerInvariant())), Officer);

        Assert.Equal(["VAWG-2021-0007", "VAWG-2021-9999"], (await GetAsync(gate, first.Receipt.Id)).About);
        var trail = await gate.Room.SendAsync(new ListTrailRequest { Filter = new() { About = first.Receipt.Reference, Operation = Operation.Disclosure } }, DataProtection);
        Assert.Equal(2, trail.Entries.Count);
    }

    [Theory, OnBothEngines]
    public async Task Whoever_records_disclosures_does_not_read_the_register(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);

        await Assert.ThrowsAsync<NotPermittedException>(() => gate.Room.SendAsync(new ListDisclosuresRequest(), Officer));
    }

    private static RecordDisclosureRequest Share(Action<RecordDisclosureRequest>? change = null)
    {
        var request = new RecordDisclosureRequest
        {
            RequestId = Gate.Id(), What = "Invented facts", About = { "VAWG-2021-0007" }, OrganisationId = Gate.Housing.ToString(), Recipient = "Housing officer", Channel = DisclosureChannel.SecureEmail, Purpose = "Invented purpose",
            Gateway = "Crime and Disorder Act 1998, s.115", Regime = Regime.UkGdpr, Consent = DisclosureConsent.Given, Necessity = "Invented", DecidedBy = "MARAC coordinator", DisclosedOn = "2021-11-12",
        };
        change?.Invoke(request);
        return request;
    }

    private static LookAtDisclosureRequest Look(RecordDisclosureResponse shared) => new() { RequestId = Gate.Id(), DisclosureId = shared.Receipt.Id, Etag = shared.Receipt.Etag, Findings = "Invented: right" };

    private static async Task Refusing(Gate gate, string code, LookAtDisclosureRequest look, Caller by) => Assert.Equal(code, (await Assert.ThrowsAsync<RefusedException>(() => gate.Room.SendAsync(look, by))).Refusal.Code);

    private static Caller Account(int number)
    {
        var id = new Guid($"00000000-0000-7000-8000-00000000ac{number:00}");
        return DataProtection with { System = "console", Person = "account:" + id, Account = id };
    }

    private static async Task<string> AgreeAsync(Gate gate, string from, string until, Guid? with = null) => (await gate.Room.SendAsync(new RecordAgreementRequest
    { RequestId = Gate.Id(), OrganisationId = (with ?? Gate.Housing).ToString(), Purpose = "Invented", Gateway = "Crime and Disorder Act 1998, s.115", From = from, Until = until }, DataProtection)).Receipt.Id;

    private static async Task<Disclosure> GetAsync(Gate gate, string id) => (await gate.Room.SendAsync(new GetDisclosureRequest { DisclosureId = id }, DataProtection)).Disclosure;

    private static async Task<IEnumerable<(string, string)>> DueAsync(Gate gate, Caller caller) =>
        (await gate.Room.SendAsync(new ListDueRequest(), caller with { Permissions = caller.Permissions.Append(PermissionName.Of(AccessPermission.OwnAccount)).ToHashSet() })).Items.Select(item => (item.Sentence, item.Due));

    private static Task<ListDisclosuresResponse> ToLookAtAsync(Gate gate) => gate.Room.SendAsync(new ListDisclosuresRequest { ToLookAt = true }, DataProtection);
}
