using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Referrals;

/// <summary>What the person presents is not told here: it could not be erased from the journal.</summary>
[Fact("referral_submitted.v1", Operation = Operation.Collection)]
internal sealed record ReferralSubmitted(ReferralId Referral, OrganisationId Referrer, DateOnly ReceivedOn, bool HighIntensityServiceUser) : IFact;

[Fact("home_service_step_taken.v1")]
internal sealed record HomeServiceStepTaken(ReferralId Referral, HomeServiceStep Step, DateOnly On) : IFact;

[Fact("referral_listed.v1")]
internal sealed record ReferralListed(ReferralId Referral, DateOnly Date) : IFact;

[Fact("referral_heard.v1")]
internal sealed record ReferralHeard(ReferralId Referral, DateOnly Date, int Actions) : IFact;
