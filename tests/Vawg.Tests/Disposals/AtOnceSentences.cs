using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Common.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;
using SaferCity.Tests.Vawg.NeedToKnow;
using SaferCity.Vawg.V1;
using Other = SaferCity.Asb.Contracts;
using PersonRole = SaferCity.Practice.KnownElsewhere.PersonRole;

namespace SaferCity.Tests.Vawg.Disposals;

/// <summary>Somebody else's command about a case in whatever moment of its erasure: before it, between two of its steps, or behind it.</summary>
public sealed class AtOnceSentences
{
    private const string Words = "Canarybird.";

    private static readonly Dictionary<string, Func<Marac, Receipt, Task>> Commands = new()
    {
        ["asks elsewhere"] = (marac, its) => marac.Room.SendAsync(new AskElsewhereRequest { RequestId = Erasing.New(), ReferralId = its.Id, Etag = its.Etag, Whom = Common.V1.PersonRole.Victim, Purpose = Common.V1.AskingPurpose.Safeguarding, Reason = Words }),
        ["records a conflict"] = (marac, its) => marac.Room.SendAsync(new RecordConflictRequest { RequestId = Erasing.New(), AccountId = People.Deputy.PersonKey.ToString(), Reference = its.Reference, Kind = ConflictKind.Related, Reason = Words }),
        ["names a person"] = (marac, its) => marac.Room.SendAsync(new NamePersonRequest { RequestId = Erasing.New(), AccountId = People.Analyst.PersonKey.ToString(), Reference = its.Reference, Reason = Words }),
        ["reads and says why"] = (marac, its) => marac.Room.SendAsync(new GetReferralRequest { ReferralId = its.Id, Reason = Words }),
        ["is asked from elsewhere"] = (marac, its) => marac.Room.HearAsync(new Other.AskedElsewhere(AskingId.Of(Guid.NewGuid()), RecordId.Of(Guid.NewGuid()), PersonRole.Subject, Practice.KnownElsewhere.AskingPurpose.Safeguarding)),
        ["notices who may be close"] = (marac, _) => marac.Room.HearItselfAsync(),
    };

    public static IEnumerable<object[]> Each => from kept in Enum.GetValues<Kept>() from command in Commands.Keys select new object[] { kept, command };

    [Theory, MemberData(nameof(Each))]
    public async Task No_word_is_left_of_what_somebody_else_does_in_any_moment_of_an_erasure(Kept kept, string command)
    {
        var clock = new InterruptedClock();
        await using var marac = await Marac.OpenAsync(kept, services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>>(new Meant()));
        var looks = 0;
        for (var interrupted = true; interrupted; looks++)
        {
            var its = await marac.SubmitAsync("Zulu");
            await marac.RequestErasureAsync(its.Id);
            var request = new DecideErasureRequest { RequestId = Erasing.New(), ReferralId = its.Id, Etag = (await marac.ErasureAsync(its.Id)).Etag, Erase = true };

            clock.InterruptAt(looks + 1, () => Commands[command](marac, its));
            var stale = await Record.ExceptionAsync(() => marac.Room.SendAsync(request, Erasing.Second)) is StaleException;
            interrupted = await clock.IsOverAsync();
            if (stale) await marac.DecideErasureAsync(its.Id);

            Assert.Equal((ErasureState.Erased, "0"), ((await marac.ErasureAsync(its.Id)).State, await LeftAsync(marac)));
            Assert.DoesNotContain(await marac.DueAsync(People.DataProtectionLead), item => item.Kind == "conflict");
        }
        Assert.InRange(looks, 10, 60);
    }

    private static Task<string> LeftAsync(Marac marac) => marac.OneAsync($$"""
        select (select count(*) from {0}journal_texts where content like '%{{Words}}%') + (select count(*) from {0}askings where reason like '%{{Words}}%') + (select count(*) from {0}referral_pointers where reason like '%{{Words}}%')
        """);

    /// <summary>Stands, and has something else done when it is looked at for the n-th time; that look waits a while for it, and no longer where it cannot go on meanwhile.</summary>
    private sealed class InterruptedClock : TimeProvider
    {
        private readonly TestClock clock = new();
        private Func<Task>? other;
        private Task? done;
        private int looks;

        public void InterruptAt(int look, Func<Task> another) => (done, other, looks) = (null, another, look);

        public override DateTimeOffset GetUtcNow()
        {
            if (other is not null && --looks == 0) Interrupt(Interlocked.Exchange(ref other, null)!);
            return clock.GetUtcNow();
        }

        private void Interrupt(Func<Task> another) => (done = Task.Run(() => Record.ExceptionAsync(another))).Wait(TimeSpan.FromMilliseconds(200));

        /// <summary>Whether there was such a look; returns when what was done then is over.</summary>
        public async Task<bool> IsOverAsync()
        {
            other = null;
            if (done is not null) await done;
            return done is not null;
        }
    }

    // In the place of the room that asks: about whoever is the victim of every case here.
    private sealed class Meant : IRequestHandler<Other.AskWhoIsMeant, PersonAskedAbout?>
    {
        public Task<PersonAskedAbout?> Handle(Other.AskWhoIsMeant request, CancellationToken cancellationToken) => Task.FromResult<PersonAskedAbout?>(new(request.Asking, "asb",
            new Practice.People.PersonDetails("Invented", "Zulu", null, null).NameKey, null, Practice.KnownElsewhere.AskingPurpose.Safeguarding, Words, Guid.NewGuid(), "officer:invented", OrganisationId.Of(Guid.NewGuid()), DateTimeOffset.UnixEpoch));
    }
}
