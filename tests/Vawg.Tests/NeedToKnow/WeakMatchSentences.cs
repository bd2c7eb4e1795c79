using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.V1;

namespace SaferCity.Tests.Vawg.NeedToKnow;

/// <summary>A user works for whom somebody in a case works for, or lives where they live: those who oversee are asked, and nobody is locked out.</summary>
public sealed class WeakMatchSentences
{
    private static readonly Guid Analyst = People.Analyst.PersonKey;

    [Theory, OnBothEngines]
    public async Task The_same_employer_asks_those_who_oversee_and_locks_nobody_out(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitHeardAsync(employer: " invented  BAKERY ");

        var asked = Assert.Single(await marac.ConflictsOfAsync(referral));

        Assert.Equal(("Analyst Invented", ConflictKind.SameEmployer, ConflictState.Suspected), (asked.Person, asked.Kind, asked.State));
        await marac.NameAsync(referral.Reference, People.Analyst);
        Assert.NotNull(await marac.GetAsync(referral.Id, People.Analyst));
    }

    [Theory, OnBothEngines]
    public async Task The_organisation_of_an_account_is_its_persons_employer(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var referral = await marac.SubmitHeardAsync(employer: "Invented Team");

        Assert.Equal(People.Accounts.Length, (await marac.ConflictsOfAsync(referral)).Count(one => one.Kind is ConflictKind.SameEmployer));
    }

    [Theory, OnBothEngines]
    public async Task The_same_address_range_asks_and_the_next_one_does_not(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (near, far) = (await marac.SubmitHeardAsync(postcode: "ec2v7an"), await marac.SubmitHeardAsync(postcode: "EC2V 8AN"));

        Assert.Equal(("Analyst Invented", ConflictKind.SameAddressRange), Assert.Single((await marac.ConflictsOfAsync(near)).Select(one => (one.Person, one.Kind))));
        Assert.Empty(await marac.ConflictsOfAsync(far));
    }

    [Theory, OnBothEngines]
    public async Task Each_way_is_asked_by_itself_whoever_of_the_case_it_is(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var request = Marac.Submission();
        (request.Victim.Employer, request.Perpetrator.Postcode, request.Victim.Postcode) = ("Invented Bakery", "EC2V 7AA", "EC2V 7AB");

        var referral = await marac.SubmitHeardAsync(request);

        Assert.Equal([ConflictKind.SameEmployer, ConflictKind.SameAddressRange], (await marac.ConflictsOfAsync(referral)).Select(one => one.Kind).Order());
    }

    [Theory, OnBothEngines]
    public async Task A_case_for_another_area_asks_too(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var (victim, perpetrator) = (Marac.Person("Alpha", "Hackney"), Marac.Person("Beta", "Hackney"));
        perpetrator.Employer = "Invented Bakery";

        var sent = (await marac.Room.SendAsync(new ReferOutRequest { Sharing = Marac.Sharing(), RequestId = Asking.New(), SourceOrganisationId = Marac.Police.ToString(), ReceivedOn = "2021-10-04", SentOn = "2021-10-05", Victim = victim, Perpetrator = perpetrator, Grounds = "Invented." })).Receipt;
        await marac.Room.HearItselfAsync();

        Assert.Equal(ConflictKind.SameEmployer, Assert.Single(await marac.ConflictsOfAsync(sent)).Kind);
    }

    [Theory, OnBothEngines]
    public async Task A_victims_postcode_is_shown_only_with_where_they_live_after_a_move(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);
        var request = Marac.Submission();
        (request.Victim.Postcode, request.Perpetrator.Postcode, request.Source) = ("e16an", "E1 6AB", ReferralSource.TransferIn);
        var referral = (await marac.Room.SendAsync(request)).Receipt;
        var sent = (await marac.Room.SendAsync(new ReferOutRequest { Sharing = Marac.Sharing(), RequestId = Asking.New(), SourceOrganisationId = Marac.Police.ToString(), ReceivedOn = "2021-10-04", SentOn = "2021-10-05", Victim = new(request.Victim) { HomeArea = new() { LocalAuthority = "Hackney", PoliceForce = "Invented Force" } }, Perpetrator = request.Perpetrator, Grounds = "Invented." })).Receipt;

        var (seen, hidden) = (await marac.GetAsync(referral.Id), await marac.GetAsync(referral.Id, People.Deputy));

        Assert.Equal(("E1 6AN", "E1 6AB"), (seen.Victim.Postcode, seen.Perpetrator.Postcode));
        Assert.Equal(("", "E1 6AB"), (hidden.Victim.Postcode, hidden.Perpetrator.Postcode));
        Assert.Equal("E1 6AN", (await marac.Room.SendAsync(new GetSentCaseRequest { SentCaseId = sent.Id })).SentCase.Victim.Postcode);
        Assert.Equal("", (await marac.Room.SendAsync(new GetSentCaseRequest { SentCaseId = sent.Id }, People.Deputy)).SentCase.Victim.Postcode);
    }

    [Fact]
    public async Task A_postcode_is_one_or_is_left_out()
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("Victim.Postcode", () => marac.SubmitHeardAsync(postcode: "the High Street"));
    }

    [Theory]
    [InlineData(ConflictKind.SameSurname)]
    [InlineData(ConflictKind.SameEmployer)]
    [InlineData(ConflictKind.SameAddressRange)]
    public async Task What_only_the_product_notices_is_declared_and_recorded_by_nobody(ConflictKind kind)
    {
        await using var marac = await Marac.OpenAsync(Kept.InSqlite);

        await Refusing.AtField("Kind", () => marac.Room.SendAsync(new DeclareConflictRequest { RequestId = Asking.New(), Kind = kind, Reference = "VAWG-2021-0001" }));
        await Refusing.AtField("Kind", () => marac.Room.SendAsync(new RecordConflictRequest { RequestId = Asking.New(), AccountId = Analyst.ToString(), Kind = kind, Reference = "VAWG-2021-0001", Reason = "Invented." }));
    }
}
