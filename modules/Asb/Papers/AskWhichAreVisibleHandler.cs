using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Patrols;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;

namespace SaferCity.Asb.Papers;

/// <summary>The need-to-know filter answers: of these records, which may this caller open.</summary>
internal sealed class AskWhichAreVisibleHandler(AsbDb db) : IRequestHandler<AskWhichAreVisible, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(AskWhichAreVisible request, CancellationToken cancellationToken)
    {
        if (!db.Room.Caller.Is.May(Kernel.Callers.PermissionName.Of(AsbPermission.Read))) return [];
        return request.Kind switch
        {
            "referral" => await SeenAsync(request.Ids, ReferralId.Of, ids => db.Referrals.Where(r => ids.Contains(r.Id)).Select(r => r.Id), cancellationToken),
            "enquiry" => await SeenAsync(request.Ids, EnquiryId.Of, ids => db.Enquiries.Where(e => ids.Contains(e.Id)).Select(e => e.Id), cancellationToken),
            "injunction" => await SeenAsync(request.Ids, InjunctionId.Of, ids => db.Injunctions.Where(i => ids.Contains(i.Id)).Select(i => i.Id), cancellationToken),
            "pspo" => await SeenAsync(request.Ids, PspoId.Of, ids => db.Pspos.Where(p => ids.Contains(p.Id)).Select(p => p.Id), cancellationToken),
            "deployment" => await SeenAsync(request.Ids, DeploymentId.Of, ids => db.Pspos.SelectMany(p => p.Deployments).Where(d => ids.Contains(d.Id)).Select(d => d.Id), cancellationToken),
            "patrol_contract" => await SeenAsync(request.Ids, PatrolContractId.Of, ids => db.PatrolContracts.Where(c => ids.Contains(c.Id)).Select(c => c.Id), cancellationToken),
            "meeting" => await SeenAsync(request.Ids, MeetingId.Of, ids => db.Meetings.Where(m => ids.Contains(m.Id)).Select(m => m.Id), cancellationToken),
            _ => [],
        };
    }

    private static async Task<IReadOnlyList<Guid>> SeenAsync<TId>(IReadOnlyList<Guid> asked, Func<Guid, TId> of, Func<List<TId>, IQueryable<TId>> seen, CancellationToken cancellationToken) where TId : struct, IId<TId> =>
        [.. (await seen([.. asked.Select(of)]).ToListAsync(cancellationToken)).Select(id => id.Value)];
}
