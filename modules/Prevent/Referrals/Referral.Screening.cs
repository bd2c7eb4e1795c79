using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Prevent.Referrals;

/// <summary>What the referrer says.</summary>
/// <param name="EstimatedAge">Used where the date of birth is not known.</param>
internal sealed record Concern(SourceSector Source, OrganisationId? Referrer, DateOnly ReceivedOn, PersonDetails Subject, int? EstimatedAge, string Grounds);

internal sealed partial class Referral
{
    private const int Majority = 18;

    public static Referral Receive(Concern said, DateTimeOffset at)
    {
        ReferralRefusals.NoReferrer.When(said.Referrer is null && said.Source is not (SourceSector.Community or SourceSector.FriendsAndFamily));
        ReferralRefusals.AgeUnknown.When(said.Subject.DateOfBirth is null && said.EstimatedAge is null);
        ReferralRefusals.BornLater.When(said.Subject.DateOfBirth > said.ReceivedOn);

        var referral = new Referral
        {
            Id = Ids.New<ReferralId>(), Source = said.Source, Referrer = said.Referrer, ReceivedOn = said.ReceivedOn, ListedAt = at, Subject = said.Subject,
            AgeAtReferral = said.Subject.AgeOn(said.ReceivedOn) ?? said.EstimatedAge!.Value, Grounds = said.Grounds,
        };
        referral.Record(new ReferralReceived(referral.Id, said.Source, said.ReceivedOn));
        return referral;
    }

    /// <summary>The police's screening found no case for Prevent. For a child, how safeguarding was checked must be said.</summary>
    public void CloseAtPreScreening(PreScreening found)
    {
        ReferralRefusals.PastPreScreening.When(State is not ReferralState.Received);
        ReferralRefusals.ClosedBeforeReceived.When(found.ClosedOn < ReceivedOn);
        ReferralRefusals.ChildNotSafeguarded.When(Child && string.IsNullOrWhiteSpace(found.SafeguardingCheck));

        State = ReferralState.ClosedAtPreScreening;
        PreScreening = found;
        Record(new ReferralClosedAtPreScreening(Id, found.ClosedOn));
    }

    /// <summary>Whole years on a day; from the estimate at referral where the date of birth is not known.</summary>
    public int AgeOn(DateOnly day) => Subject.AgeOn(day) ?? AgeAtReferral + day.Year - ReceivedOn.Year - (day < ReceivedOn.AddYears(day.Year - ReceivedOn.Year) ? 1 : 0);
}
