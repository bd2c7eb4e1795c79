using SaferCity.Asb.Referrals;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Referrals;

public sealed class ReferralGridSentences
{
    private static readonly DateOnly Today = new(2021, 11, 15);
    private static readonly OwnArea City = new("City of London", "City of London Police");

    [Fact]
    public void The_referrals_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<(Referral Case, Meeting Meeting)>("Referral.grid.txt",
        [("Received", Received), ("Listed", Listed), ("Listed, meeting held", ListedAndHeld), ("Heard", Heard), ("Erased while it was open", Erased)],
        [
            ("invite a home service", at => After(at.Case, c => c.RecordHomeService("Invented service", HomeServiceStep.Invited, Today, null, City))),
            ("list for a meeting", at => After(at.Case, c => c.ListFor(Planned(), Today))),
            ("list for a past meeting", at => After(at.Case, c => c.ListFor(Held(), Today))),
            ("hear with an action", at => After(at.Case, c => c.Hear(at.Meeting, Answers(), [Agreed()], null))),
            ("hear without the three answers", at => After(at.Case, c => c.Hear(at.Meeting, null, [Agreed()], null))),
            ("hear without action or reason", at => After(at.Case, c => c.Hear(at.Meeting, Answers(), [], " "))),
            ("hear with reason for none", at => After(at.Case, c => c.Hear(at.Meeting, Answers(), [], "Invented."))),
        ]);

    [Fact]
    public void The_steps_with_a_home_service_are_as_the_file_says() => Grid.MustMatch<Referral>("HomeService.grid.txt",
        [
            ("Not yet approached", () => Received().Item1), ("Contacted", () => At(HomeServiceStep.Contacted)), ("Invited", () => At(HomeServiceStep.Invited)),
            ("Attended", () => At(HomeServiceStep.Invited, HomeServiceStep.Attended)), ("Declined", () => At(HomeServiceStep.Invited, HomeServiceStep.Declined)),
        ],
        [.. Enum.GetValues<HomeServiceStep>().Select(step => (step.ToString().ToLowerInvariant(), (Func<Referral, string>)(referral => Take(referral, step))))]);

    private static string After(Referral referral, Action<Referral> verb)
    {
        verb(referral);
        return referral.State.ToString();
    }

    private static string Take(Referral referral, HomeServiceStep step)
    {
        referral.RecordHomeService("Invented service", step, Today, null, City);
        return referral.HomeServices[0].Step.ToString();
    }

    private static (Referral, Meeting) Erased()
    {
        var (referral, meeting) = ListedAndHeld();
        referral.Erase(Today, City);
        return (referral, meeting);
    }

    private static Referral At(params HomeServiceStep[] steps)
    {
        var (referral, _) = Received();
        foreach (var step in steps) Take(referral, step);
        return referral;
    }

    private static (Referral, Meeting) Received()
    {
        var who = new PersonDetails("Invented", "Alpha", null, new("Invented Borough", "Invented Force", null));
        return (Referral.Submit(new(OrganisationId.Of(Desk.Police), new(2021, 10, 4), who, SubjectRole.Victim, [Behaviour.SuicideThreat, Behaviour.Crime], true, PlaceKind.Bridge, "Invented."), DateTimeOffset.UnixEpoch), Planned());
    }

    private static (Referral, Meeting) Listed()
    {
        var (referral, meeting) = Received();
        referral.ListFor(meeting, Today);
        return (referral, meeting);
    }

    private static (Referral, Meeting) ListedAndHeld()
    {
        var (referral, meeting) = Listed();
        Hold(meeting);
        return (referral, meeting);
    }

    private static (Referral, Meeting) Heard()
    {
        var (referral, meeting) = ListedAndHeld();
        referral.Hear(meeting, Answers(), [Agreed()], null);
        return (referral, meeting);
    }

    private static Meeting Planned() => Meeting.Schedule("City Community MARAC", Today, MeetingKind.Ordinary, MeetingMode.Virtual, []);

    private static Meeting Held()
    {
        var meeting = Planned();
        Hold(meeting);
        return meeting;
    }

    private static void Hold(Meeting meeting) => meeting.Hold([new(1, OrganisationId.Of(Desk.Police), "Chair", Presence.Present, null, null, null)], Today);

    private static HisuAnswers Answers() => new("Invented.", "Invented.", "Invented.");

    private static AgreedAction Agreed() => new(1, "Invented.", OrganisationId.Of(Desk.Corporation), Today);
}
