using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Vawg.Referrals;

[Fact("referral_submitted.v1", Operation = Operation.Collection)]
internal sealed record ReferralSubmitted(ReferralId Referral, ReferralSource Source, OrganisationId Referrer, DateOnly ReferredOn, GroundKind[] Grounds, bool Repeat) : IFact;

/// <summary>The conference is told by its day: by its id, the conference's own history would tell all its readers of a case that may not be theirs to know of.</summary>
[Fact("referral_listed.v1")]
internal sealed record ReferralListed(ReferralId Referral, DateOnly Date) : IFact;

[Fact("referral_heard.v1")]
internal sealed record ReferralHeard(ReferralId Referral, DateOnly Date, bool Emergency, int Actions) : IFact;

/// <summary>The receiving area is not told here: a home area in the journal could not be erased.</summary>
[Fact("referral_transferred_out.v1", Operation = Operation.Disclosure)]
internal sealed record ReferralTransferredOut(ReferralId Referral, DateOnly On) : IFact;
