using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Discussions;

[Fact("referral_adopted.v1")]
internal sealed record ReferralAdopted(ReferralId Referral, DateOnly Date, int InitialSessions) : IFact;

[Fact("referral_not_adopted.v1")]
internal sealed record ReferralNotAdopted(ReferralId Referral, DateOnly Date, bool ReferredToCare) : IFact;

[Fact("referral_adjourned.v1")]
internal sealed record ReferralAdjourned(ReferralId Referral, DateOnly Date) : IFact;

[Fact("referral_reviewed.v1")]
internal sealed record ReferralReviewed(ReferralId Referral, DateOnly Date) : IFact;

/// <summary>The advice itself is the text beside the fact.</summary>
[Fact("discussed_on_legal_advice.v1")]
internal sealed record DiscussedOnLegalAdvice(ReferralId Referral) : IFact;
