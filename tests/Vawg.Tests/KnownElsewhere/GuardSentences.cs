using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.V1;
using AskingPurpose = SaferCity.Practice.KnownElsewhere.AskingPurpose;
using Other = SaferCity.Asb.Contracts;
using PersonDetails = SaferCity.Practice.People.PersonDetails;
using PersonRole = SaferCity.Practice.KnownElsewhere.PersonRole;

namespace SaferCity.Tests.Vawg.KnownElsewhere;

/// <summary>What was shared, and what the register of disclosures holds of it, is told to the product's own work, and to nobody who asks the room for it.</summary>
public sealed class GuardSentences
{
    [Theory, OnBothEngines]
    public async Task A_share_and_what_it_says_are_told_to_the_product_and_to_no_person_whatever_they_may(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept, services => services.AddSingleton<IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>>(new Meant()));
        await marac.SubmitAsync();
        await marac.Room.HearAsync(new Other.AskedElsewhere(AskingId.Of(Guid.NewGuid()), RecordId.Of(Guid.NewGuid()), PersonRole.Subject, AskingPurpose.Safeguarding));
        var waits = Assert.Single((await marac.Room.SendAsync(new ListDueRequest(), People.Deputy)).Items, item => item.Kind == "pointer");
        var pointer = (await marac.Room.SendAsync(new GetPointerRequest { PointerId = waits.RecordId }, People.Deputy)).Pointer;
        var question = new AskForShare(PointerId.Of(Guid.Parse(pointer.Id)));
        Assert.Null(await marac.Room.SendAsync(question, Caller.Product("relay"))); // nothing is shared yet

        await marac.Room.SendAsync(new SharePointerRequest { RequestId = Guid.NewGuid().ToString(), PointerId = pointer.Id, Etag = pointer.Etag, What = "Invented.", Gateway = "Invented Act, s.1", Necessity = "Invented need." }, People.Deputy);

        Assert.NotNull(await marac.Room.SendAsync(question, Caller.Product("relay")));
        var what = new AskWhatIsShared(question.Pointer);
        Assert.NotNull(await marac.Room.SendAsync(what, Caller.Product("relay")));
        foreach (var person in new[] { Marac.Coordinator, People.Deputy, People.DataProtectionLead, Caller.Nobody })
        {
            Assert.Null(await marac.Room.SendAsync(question, person));
            Assert.Null(await marac.Room.SendAsync(what, person));
        }
    }

    // In the place of the room that asks.
    private sealed class Meant : IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>
    {
        public Task<PersonAskedAbout?> Handle(Other.AskWhoIsMeant request, CancellationToken cancellationToken) => Task.FromResult<PersonAskedAbout?>(new(request.Asking, "asb",
            new PersonDetails("Invented", "Alpha", null, null).NameKey, null, AskingPurpose.Safeguarding, "Invented.", Guid.NewGuid(), "officer:invented", OrganisationId.Of(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
    }
}
