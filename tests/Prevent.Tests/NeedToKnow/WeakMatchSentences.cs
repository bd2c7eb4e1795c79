using SaferCity.Access.Contracts;
using SaferCity.Common.V1;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Prevent.V1;
using SaferCity.Tests.Storage;
using Conflict = SaferCity.Common.V1.Conflict;
using ConflictKind = SaferCity.Common.V1.ConflictKind;
using PersonDetails = SaferCity.Common.V1.PersonDetails;

namespace SaferCity.Tests.Prevent.NeedToKnow;

/// <summary>A member of the panel works at the subject's school or employer, or lives where they live (prevent.md): those who oversee are asked, and nobody is locked out.</summary>
public sealed class WeakMatchSentences
{
    [Theory, OnBothEngines]
    public async Task Employer_and_address_range_are_asked_about(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);

        var referral = await channel.ReceiveAsync(Subject());
        await channel.Room.HearItselfAsync();

        Assert.Equal([ConflictKind.SameEmployer, ConflictKind.SameAddressRange], (await OfAsync(channel, referral)).Select(one => one.Kind).Order());
    }

    [Theory, OnBothEngines]
    public async Task An_older_case_asks_when_an_account_comes_and_once(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);
        var referral = await channel.ReceiveAsync(Subject());
        await channel.Room.HearItselfAsync();
        var newcomer = new Practitioner(Guid.NewGuid(), "Invented Alpha", ["Invented Bakery"], null);
        People.Newcomer.Value = newcomer;

        await channel.Room.HearAsync(new AccountMayMatch(newcomer.Account));
        await channel.Room.HearAsync(new AccountMayMatch(newcomer.Account));

        Assert.Equal([ConflictKind.SameSurname, ConflictKind.SameEmployer, ConflictKind.SameEmployer, ConflictKind.SameAddressRange], (await OfAsync(channel, referral)).Select(one => one.Kind).Order());
    }

    private static PersonDetails Subject() => new(Channel.Person()) { Employer = "Invented Bakery", Postcode = "EC2V 7AN" };

    private static async Task<List<Conflict>> OfAsync(Channel channel, Receipt record) => [.. (await channel.Room.SendAsync(new GetSightRequest { Reference = record.Reference }, People.Deputy)).Conflicts];
}
