using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;
using SaferCity.Tests.Vawg.Disposals;
using SaferCity.Vawg.V1;
using AskingPurpose = SaferCity.Common.V1.AskingPurpose;
using Other = SaferCity.Asb.Contracts;
using PersonDetails = SaferCity.Practice.People.PersonDetails;
using PersonRole = SaferCity.Common.V1.PersonRole;
using SharedAnswer = SaferCity.Practice.KnownElsewhere.SharedAnswer;

namespace SaferCity.Tests.Vawg.KnownElsewhere;

/// <summary>What another room said in the moment in which it erased what that was about: it was fetched before, and is kept after the room has heard of the erasure.</summary>
public sealed class GoneMeanwhileSentences
{
    private static readonly PointerId Pointer = PointerId.Of(Guid.NewGuid());
    private static readonly AskingId Asking = AskingId.Of(Guid.NewGuid());

    [Theory, OnBothEngines]
    public async Task What_was_told_of_a_record_that_is_gone_by_then_goes_and_the_history_says_so(Kept kept)
    {
        var asb = new Asb();
        await using var marac = await OpenAsync(kept, asb);
        var (goes, stays) = (await marac.SubmitAsync("Alpha"), await marac.SubmitAsync("Bravo"));
        await ToldAsync(marac, goes, Pointer);
        asb.Erased = true;
        await marac.Room.HearAsync(new Other.Erased(RecordId.Of(Guid.NewGuid()), Practice.Disposals.ErasureBasis.PersonsRight, "account:invented", []) { Pointers = [] });
        await ToldAsync(marac, stays, PointerId.Of(Guid.NewGuid()));

        await marac.Room.HearItselfAsync();

        Assert.Equal(("", "Invented."), (await WhatAsync(marac, goes), await WhatAsync(marac, stays)));
        Assert.Contains((await marac.Room.SendAsync(new GetReferralRequest { ReferralId = goes.Id })).History, line => line.Sentence.StartsWith("A record of the City Community MARAC was erased", StringComparison.Ordinal));
        Assert.DoesNotContain((await marac.Room.SendAsync(new GetReferralRequest { ReferralId = stays.Id })).History, line => line.Sentence.StartsWith("A record of", StringComparison.Ordinal));
    }

    [Theory, OnBothEngines]
    public async Task Why_a_room_asks_for_a_record_that_is_gone_by_then_goes_and_nobody_answers(Kept kept)
    {
        var asb = new Asb();
        await using var marac = await OpenAsync(kept, asb);
        await marac.SubmitAsync("Alpha");
        await marac.Room.HearAsync(new Other.AskedElsewhere(Asking, RecordId.Of(Guid.NewGuid()), Practice.KnownElsewhere.PersonRole.Subject, Practice.KnownElsewhere.AskingPurpose.Safeguarding));
        Assert.Equal("1", await marac.OneAsync("select count(*) from {0}referral_pointers where reason <> '' and state = 'Open'"));
        asb.Erased = true;

        await marac.Room.HearItselfAsync();

        Assert.Equal("0", await marac.OneAsync("select count(*) from {0}referral_pointers where reason <> '' or state = 'Open'"));
    }

    private static Task<Marac> OpenAsync(Kept kept, Asb asb) => Marac.OpenAsync(kept, services => services.AddSingleton<IRequestHandler<Other.AskWhatIsShared, SharedAnswer?>>(asb).AddSingleton<IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>>(asb));

    private static async Task ToldAsync(Marac marac, Receipt referral, PointerId pointer)
    {
        await marac.Room.SendAsync(new AskElsewhereRequest { RequestId = Erasing.New(), ReferralId = referral.Id, Etag = referral.Etag, Whom = PersonRole.Victim, Purpose = AskingPurpose.Safeguarding, Reason = "Invented." });
        var asking = Guid.Parse(await marac.OneAsync($"select id from {{0}}askings where lower(cast(about as text)) = '{referral.Id}'"));
        await marac.Room.HearAsync(new Other.SharedElsewhere(pointer, RecordId.Of(Guid.NewGuid()), AskingId.Of(asking), "vawg"));
    }

    private static async Task<string> WhatAsync(Marac marac, Receipt referral) => Assert.Single(Assert.Single((await marac.Room.SendAsync(new GetAskedRequest { ReferralId = referral.Id })).Asked).Answers).What;

    // In the place of the other room: what it said of one record is gone once that was erased.
    private sealed class Asb : IRequestHandler<Other.AskWhatIsShared, SharedAnswer?>, IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>
    {
        public bool Erased { get; set; }

        public Task<SharedAnswer?> Handle(Other.AskWhatIsShared request, CancellationToken cancellationToken) =>
            Task.FromResult(Erased && request.Pointer == Pointer ? null : new SharedAnswer(request.Pointer, "asb", "Invented.", "Invented Act, s.1", Guid.NewGuid(), "officer:invented", DateTimeOffset.UnixEpoch));

        public Task<PersonAskedAbout?> Handle(Other.AskWhoIsMeant request, CancellationToken cancellationToken) => Task.FromResult(Erased ? null : new PersonAskedAbout(request.Asking, "asb",
            new PersonDetails("Invented", "Alpha", null, null).NameKey, null, Practice.KnownElsewhere.AskingPurpose.Safeguarding, "Invented.", Guid.NewGuid(), "officer:invented", OrganisationId.Of(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
    }
}
