using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;

namespace SaferCity.Vawg.Referrals;

[Fact("referral_submitted.v1")]
internal sealed record ReferralSubmitted(ReferralId Referral, ReferralSource Source, OrganisationId Referrer, DateOnly ReferredOn, GroundKind[] Grounds, bool Repeat) : IFact;

[Fact("referral_listed.v1")]
internal sealed record ReferralListed(ReferralId Referral, MeetingId Meeting, DateOnly Date) : IFact;

[Fact("referral_heard.v1")]
internal sealed record ReferralHeard(ReferralId Referral, MeetingId Meeting, DateOnly Date, bool Emergency, int Actions) : IFact;

/// <summary>The receiving area is not told here: a home area in the journal could not be erased.</summary>
[Fact("referral_transferred_out.v1")]
internal sealed record ReferralTransferredOut(ReferralId Referral, DateOnly On) : IFact;
