using SaferCity.Access.Contracts;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Tests.Storage;
using Conflict = SaferCity.Common.V1.Conflict;
using ConflictKind = SaferCity.Common.V1.ConflictKind;

namespace SaferCity.Tests.Asb.NeedToKnow;

/// <summary>A user works for whom somebody in a case works for, or lives where they live: those who oversee are asked, and nobody is locked out.</summary>
public sealed class WeakMatchSentences
{
    [Theory, OnBothEngines]
    public async Task Referral_and_injunction_ask_about_employer_and_address_range(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var (referral, injunction) = (await SubmitAsync(desk), await ApplyAsync(desk));
        await desk.Room.HearItselfAsync();

        Assert.Equal([ConflictKind.SameEmployer, ConflictKind.SameAddressRange], (await OfAsync(desk, referral)).Select(one => one.Kind).Order());
        Assert.Equal([ConflictKind.SameEmployer, ConflictKind.SameAddressRange], (await OfAsync(desk, injunction)).Select(one => one.Kind).Order());
    }

    [Theory, OnBothEngines]
    public async Task Older_cases_of_every_kind_ask_when_an_account_comes_and_once(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var (referral, injunction) = (await SubmitAsync(desk), await ApplyAsync(desk));
        await desk.Room.HearItselfAsync();
        var newcomer = new Practitioner(Guid.NewGuid(), "Invented Newcomer", [], "EC2V 7");
        People.Newcomer.Value = newcomer;

        await desk.Room.HearAsync(new AccountMayMatch(newcomer.Account));
        await desk.Room.HearAsync(new AccountMayMatch(newcomer.Account));

        Assert.Equal(2, (await OfAsync(desk, referral)).Count(one => one.Kind is ConflictKind.SameAddressRange));
        Assert.Equal(2, (await OfAsync(desk, injunction)).Count(one => one.Kind is ConflictKind.SameAddressRange));
    }

    private static Task<Receipt> SubmitAsync(Desk desk)
    {
        var presentation = Desk.Presentation();
        (presentation.Subject.Employer, presentation.Subject.Postcode) = ("Invented Bakery", "EC2V 7AN");
        return desk.SubmitAsync(presentation);
    }

    private static async Task<Receipt> ApplyAsync(Desk desk)
    {
        var request = new ApplyForInjunctionRequest { RequestId = Desk.NewId(), ApplicantOrganisationId = Desk.Corporation.ToString(), AppliedOn = "2021-10-12", Defendant = Desk.Person("Delta"), Conduct = { Conduct.ThreatsToKill }, Account = "Invented." };
        (request.Defendant.Employer, request.Defendant.Postcode) = ("Invented Bakery", "EC2V 7AN");
        return (await desk.Room.SendAsync(request, People.Deputy)).Receipt;
    }

    private static async Task<List<Conflict>> OfAsync(Desk desk, Receipt record) => [.. (await desk.Room.SendAsync(new GetSightRequest { Reference = record.Reference }, People.Deputy)).Conflicts];
}
