using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Exits;

[Fact("referral_exited.v1")]
internal sealed record ReferralExited(ReferralId Referral, DateOnly Date) : IFact;

/// <summary>What was found is the text beside the fact.</summary>
[Fact("exit_reviewed.v1")]
internal sealed record ExitReviewed(ReferralId Referral, DateOnly On, bool Second) : IFact;
