using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Practice.Meetings;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>The need-to-know filter answers: of these records, which may this caller open.</summary>
internal sealed class AskWhichAreVisibleHandler(PreventDb db) : IRequestHandler<AskWhichAreVisible, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(AskWhichAreVisible request, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.May(Kernel.Callers.PermissionName.Of(PreventPermission.Read))) return [];
        switch (request.Kind)
        {
            case "referral":
                var referrals = request.Ids.Select(ReferralId.Of).ToList();
                return [.. (await db.Referrals.Where(r => referrals.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
            case "meeting":
                var meetings = request.Ids.Select(MeetingId.Of).ToList();
                return [.. (await db.Meetings.Where(m => meetings.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
            default:
                return [];
        }
    }
}
