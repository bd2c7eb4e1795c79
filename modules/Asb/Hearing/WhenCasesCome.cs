using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Relay;

namespace SaferCity.Asb.Hearing;

/// <summary>
/// Looks for those with accounts who may be close to somebody in a new case. After it is kept and not with it: so that whoever gets an account in that moment is
/// found by one of the two, and that no practitioner waits for it.
/// </summary>
internal sealed class WhenCasesCome(AsbDb db, ISender rooms) : IHearTogether<ReferralSubmitted>, IHearTogether<EnquirySignposted>, IHearTogether<InjunctionAppliedFor>
{
    public Task HearAsync(IReadOnlyList<ReferralSubmitted> facts, CancellationToken cancellationToken) => LookAsync([.. facts.Select(fact => fact.Referral.Value)], cancellationToken);

    public Task HearAsync(IReadOnlyList<EnquirySignposted> facts, CancellationToken cancellationToken) => LookAsync([.. facts.Select(fact => fact.Enquiry.Value)], cancellationToken);

    public Task HearAsync(IReadOnlyList<InjunctionAppliedFor> facts, CancellationToken cancellationToken) => LookAsync([.. facts.Select(fact => fact.Injunction.Value)], cancellationToken);

    private async Task LookAsync(IReadOnlyList<Guid> records, CancellationToken cancellationToken)
    {
        await db.Sight.SuspectAsync(await rooms.Send(new AskForPractitioners("a possible conflict of interest is noticed"), cancellationToken), records, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
