using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Referrals;

internal sealed class ListReferralsHandler(PreventDb db) : IRequestHandler<ListReferralsRequest, ListReferralsResponse>
{
    public async Task<ListReferralsResponse> Handle(ListReferralsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var page = await db.NewestAsync<Referral, ReferralId>(Chosen(request), PageToken.Read(request.PageToken), size + 1, cancellationToken);
        var referrer = await db.Organisations.ReferrersAsync(page, cancellationToken);

        var answer = new ListReferralsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        foreach (var referral in page.Take(size))
        {
            var summary = referral.Adapt<ReferralSummary>(PreventMaps.Config);
            summary.ReferringOrganisation = referrer(referral.Referrer);
            answer.Referrals.Add(summary);
        }
        return answer;
    }

    private IQueryable<Referral> Chosen(ListReferralsRequest request)
    {
        IQueryable<Referral> chosen = db.Referrals;
        if (request.PanelId.Length > 0)
        {
            var panel = Ids.Parse<MeetingId>(request.PanelId) ?? throw FormProblem.In("panel_id", "Choose a panel");
            chosen = chosen.Where(r => r.PanelId == panel || r.Discussions.Any(d => d.PanelId == panel));
        }
        if (request.State is V1.ReferralState.Unspecified) return chosen;
        if (!Enum.TryParse<ReferralState>(request.State.ToString(), out var state) || !Enum.IsDefined(state)) throw FormProblem.In("state", "Choose a state");
        return chosen.Where(r => r.State == state);
    }
}
