using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Referrals;

[Fact("referral_received.v1", Operation = Operation.Collection)]
internal sealed record ReferralReceived(ReferralId Referral, SourceSector Source, DateOnly ReceivedOn) : IFact;

[Fact("referral_closed_at_pre_screening.v1")]
internal sealed record ReferralClosedAtPreScreening(ReferralId Referral, DateOnly On) : IFact;

/// <summary>The panel is told by its day, not its id: a panel is open to all who use the room, and its history must not tell how many cases it had.</summary>
[Fact("referral_put_on_agenda.v1")]
internal sealed record ReferralPutOnAgenda(ReferralId Referral, DateOnly Date) : IFact;
