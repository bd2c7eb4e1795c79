using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;
using AskingPurpose = SaferCity.Practice.KnownElsewhere.AskingPurpose;
using Other = SaferCity.Vawg.Contracts;
using PersonDetails = SaferCity.Practice.People.PersonDetails;
using PersonRole = SaferCity.Practice.KnownElsewhere.PersonRole;

namespace SaferCity.Tests.Asb.KnownElsewhere;

/// <summary>What was shared, and what the register of disclosures holds of it, is told to the product's own work, and to nobody who asks the room for it.</summary>
public sealed class GuardSentences
{
    [Theory, OnBothEngines]
    public async Task A_share_and_what_it_says_are_told_to_the_product_and_to_no_person_whatever_they_may(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept, services => services.AddSingleton<IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>>(new Meant()));
        await desk.SubmitAsync();
        await desk.Room.HearAsync(new Other.AskedElsewhere(AskingId.Of(Guid.NewGuid()), RecordId.Of(Guid.NewGuid()), PersonRole.Perpetrator, AskingPurpose.Safeguarding));
        var waits = Assert.Single((await desk.Room.SendAsync(new ListDueRequest(), People.Deputy)).Items, item => item.Kind == "pointer");
        var pointer = (await desk.Room.SendAsync(new GetPointerRequest { PointerId = waits.RecordId }, People.Deputy)).Pointer;
        var question = new AskForShare(PointerId.Of(Guid.Parse(pointer.Id)));
        Assert.Null(await desk.Room.SendAsync(question, Caller.Product("relay"))); // nothing is shared yet

        await desk.Room.SendAsync(new SharePointerRequest { RequestId = Guid.NewGuid().ToString(), PointerId = pointer.Id, Etag = pointer.Etag, What = "Invented.", Gateway = "Invented Act, s.1", Necessity = "Invented need." }, People.Deputy);

        Assert.NotNull(await desk.Room.SendAsync(question, Caller.Product("relay")));
        var what = new AskWhatIsShared(question.Pointer);
        Assert.NotNull(await desk.Room.SendAsync(what, Caller.Product("relay")));
        foreach (var person in new[] { Desk.Coordinator, People.Deputy, People.DataProtectionLead, Caller.Nobody })
        {
            Assert.Null(await desk.Room.SendAsync(question, person));
            Assert.Null(await desk.Room.SendAsync(what, person));
        }
    }

    // In the place of the room that asks.
    private sealed class Meant : IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>
    {
        public Task<PersonAskedAbout?> Handle(Other.AskWhoIsMeant request, CancellationToken cancellationToken) => Task.FromResult<PersonAskedAbout?>(new(request.Asking, "vawg",
            new PersonDetails("Invented", "Alpha", null, null).NameKey, null, AskingPurpose.Safeguarding, "Invented.", Guid.NewGuid(), "officer:invented", OrganisationId.Of(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
    }
}
