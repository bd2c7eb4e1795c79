using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Referrals;

internal sealed class ListForMeetingForm : AbstractValidator<ListForMeetingRequest>
{
    public ListForMeetingForm() => RuleFor(r => r.MeetingId).MustBeAnId("Choose a meeting");
}

internal sealed class ListForMeetingHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ListForMeetingRequest, ListForMeetingResponse>
{
    public async Task<ListForMeetingResponse> Handle(ListForMeetingRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), cancellationToken);

        referral.ListFor(meeting, clock.Today());
        await InviteAsync(referral, meeting, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }

    // Whoever is invited to the meeting needs to know of its cases.
    private async Task InviteAsync(Referral referral, Meeting meeting, CancellationToken cancellationToken)
    {
        var known = await db.ReferralGrants.Where(g => g.Record == referral.Id).Select(g => g.Party).ToListAsync(cancellationToken);
        db.AddRange(meeting.Required.Select(partner => partner.Organisation.Value).Except(known)
            .Select(party => new Grant<ReferralId> { Record = referral.Id, Party = party, At = referral.ListedAt }));
    }
}
