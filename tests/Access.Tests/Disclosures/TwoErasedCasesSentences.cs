using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Organisations;

namespace SaferCity.Tests.Access.Disclosures;

/// <summary>A share whose words name two erased cases: what goes with the one leaves nothing of the other.</summary>
public sealed class TwoErasedCasesSentences
{
    private static readonly ErasedCase First = new(RecordId.Of(Guid.NewGuid()), "VAWG-2026-0001"), Second = new(RecordId.Of(Guid.NewGuid()), "VAWG-2026-0002");

    [Fact]
    public void Words_that_are_written_anew_and_go_with_one_do_not_leave_the_other()
    {
        var share = Share([], "Duty manager");
        share.Erase(First);
        Assert.Equal(DisclosureWords.ToLookThrough, share.Words);

        share.LookThrough(new("What", "Purpose", "Necessity", null, "Reason", null, [], "Recipient", "Invented Act, s.1", $"Who decided {First.Reference}"), [Second, First]);

        Assert.Equal((DisclosureWords.Erased, ""), (share.Words, share.DecidedBy));
    }

    [Fact]
    public void A_share_whose_words_have_gone_is_not_looked_through_for_the_other()
    {
        var share = Share([Second, First], $"Who decided {First.Reference}", Second);

        Assert.Equal((DisclosureWords.Erased, ""), (share.Words, share.DecidedBy));
    }

    private static Disclosure Share(IReadOnlyList<ErasedCase> gone, string decidedBy, params ErasedCase[] about)
    {
        var lines = (about.Length > 0 ? about : [First, Second]).Select((one, i) => new DisclosedAbout(i + 1, one.Reference, one.Record.Value)).ToList();
        var said = new Shared("What", lines, OrganisationId.Of(Guid.NewGuid()), "Recipient", DisclosureChannel.SecureEmail, "Purpose", "Invented Act, s.1", Regime.UkGdpr,
            DisclosureConsent.Given, null, "Necessity", decidedBy, new(2021, 11, 15), false);
        return Disclosure.Share(said, null, ("Reason", true), gone, "officer:recorder", new(2021, 11, 15, 12, 0, 0, TimeSpan.Zero));
    }
}
