using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class ListForMeetingForm : AbstractValidator<ListForMeetingRequest>
{
    public ListForMeetingForm() => RuleFor(r => r.MeetingId).MustBeAnId("Choose a conference");
}

internal sealed class ListForMeetingHandler(VawgDb db, TimeProvider clock) : IRequestHandler<ListForMeetingRequest, ListForMeetingResponse>
{
    public async Task<ListForMeetingResponse> Handle(ListForMeetingRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);
        var conference = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), cancellationToken);

        referral.ListFor(conference, clock.Today());
        await InviteAsync(referral, conference, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id) };
    }

    // Whoever is invited to the conference needs to know of its cases.
    private async Task InviteAsync(Referral referral, Meeting conference, CancellationToken cancellationToken)
    {
        var known = await db.ReferralGrants.Where(g => g.Record == referral.Id).Select(g => g.Party).ToListAsync(cancellationToken);
        db.AddRange(conference.Required.Select(partner => partner.Organisation.Value).Except(known)
            .Select(party => new Grant<ReferralId> { Record = referral.Id, Party = party, At = referral.ListedAt }));
    }
}
