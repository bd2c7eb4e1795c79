using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Consents;

/// <summary>Whose consent it is would tell that the subject is a child: it stands in the record, not here.</summary>
[Fact("consent_sought.v1")]
internal sealed record ConsentSought(ReferralId Referral, DateOnly On) : IFact;

[Fact("consent_given.v1")]
internal sealed record ConsentGiven(ReferralId Referral, DateOnly On) : IFact;

[Fact("consent_refused.v1")]
internal sealed record ConsentRefused(ReferralId Referral, DateOnly On) : IFact;

[Fact("consent_withdrawn.v1")]
internal sealed record ConsentWithdrawn(ReferralId Referral, DateOnly On) : IFact;
