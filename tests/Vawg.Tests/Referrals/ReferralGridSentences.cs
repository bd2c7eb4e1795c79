using SaferCity.Practice.Actions;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Wire;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Tests.Vawg.Referrals;

public sealed class ReferralGridSentences
{
    private static readonly DateOnly Today = new(2021, 10, 13);
    private static readonly OwnArea City = new("City of London", "City of London Police");

    [Fact]
    public void The_referrals_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<(Referral Case, Meeting Conference)>("Referral.grid.txt",
        [("Received", Received), ("Listed", Listed), ("Listed, conference held", ListedAndHeld), ("Heard", Heard), ("Transferred out", TransferredOut), ("Erased while it was open", Erased)],
        [
            ("list for a conference", at => After(at.Case, c => c.ListFor(Conference(), Today))),
            ("list for a past conference", at => After(at.Case, c => c.ListFor(HeldConference(), Today))),
            ("hear with an action", at => After(at.Case, c => c.Hear(at.Conference, [Agreed()], null))),
            ("hear without action or reason", at => After(at.Case, c => c.Hear(at.Conference, [], " "))),
            ("hear with reason for none", at => After(at.Case, c => c.Hear(at.Conference, [], "Invented."))),
            ("transfer to another area", at => After(at.Case, c => c.TransferOut(new("Hackney", "Invented Force", null), Today, "Invented.", Marac.Sharing().FromWire(Today, Marac.Coordinator, DateTimeOffset.UnixEpoch), City))),
            ("transfer to the own area", at => After(at.Case, c => c.TransferOut(new("City of London", "Invented Force", null), Today, "Invented.", Marac.Sharing().FromWire(Today, Marac.Coordinator, DateTimeOffset.UnixEpoch), City))),
        ]);

    private static string After(Referral referral, Action<Referral> verb)
    {
        verb(referral);
        return referral.State.ToString();
    }

    private static (Referral, Meeting) Received()
    {
        var who = new PersonDetails("Invented", "Alpha", null, null);
        return (Referral.Submit(new(ReferralSource.Agency, OrganisationId.Of(Marac.Housing), new(2021, 10, 4), who, who, [new(GroundKind.PotentialEscalation, null)], null, "Invented.", null), null, DateTimeOffset.UnixEpoch), Conference());
    }

    private static (Referral, Meeting) Listed()
    {
        var (referral, conference) = Received();
        referral.ListFor(conference, Today);
        return (referral, conference);
    }

    private static (Referral, Meeting) ListedAndHeld()
    {
        var (referral, conference) = Listed();
        Hold(conference);
        return (referral, conference);
    }

    private static (Referral, Meeting) Heard()
    {
        var (referral, conference) = ListedAndHeld();
        referral.Hear(conference, [Agreed()], null);
        return (referral, conference);
    }

    private static (Referral, Meeting) TransferredOut()
    {
        var (referral, conference) = Heard();
        referral.TransferOut(new("Hackney", "Invented Force", null), Today, "Invented.", Marac.Sharing().FromWire(Today, Marac.Coordinator, DateTimeOffset.UnixEpoch), City);
        return (referral, conference);
    }

    private static (Referral, Meeting) Erased()
    {
        var (referral, conference) = ListedAndHeld();
        referral.Erase(Today, City);
        return (referral, conference);
    }

    private static Meeting Conference() => Meeting.Schedule("DA MARAC", Today, MeetingKind.Ordinary, MeetingMode.Virtual, []);

    private static Meeting HeldConference()
    {
        var conference = Conference();
        Hold(conference);
        return conference;
    }

    private static void Hold(Meeting conference) => conference.Hold([new(1, OrganisationId.Of(Marac.Police), "Chair", Presence.Present, null, null, null)], Today);

    private static AgreedAction Agreed() => new(1, "Invented.", OrganisationId.Of(Marac.Housing), Today);
}
