using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Meetings;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Papers;

/// <summary>The need-to-know filter answers: of these records, which may this caller open.</summary>
internal sealed class AskWhichAreVisibleHandler(VawgDb db) : IRequestHandler<AskWhichAreVisible, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(AskWhichAreVisible request, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.May(Kernel.Callers.PermissionName.Of(VawgPermission.Read))) return [];
        switch (request.Kind)
        {
            case "referral":
                var referrals = request.Ids.Select(ReferralId.Of).ToList();
                return [.. (await db.Referrals.Where(r => referrals.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
            case "sent_case":
                var sent = request.Ids.Select(SentCaseId.Of).ToList();
                return [.. (await db.SentCases.Where(s => sent.Contains(s.Id)).Select(s => s.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
            case "meeting":
                var meetings = request.Ids.Select(MeetingId.Of).ToList();
                return [.. (await db.Meetings.Where(m => meetings.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
            default:
                return [];
        }
    }
}
