using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Referrals;

internal sealed class ListReferralsHandler(VawgDb db) : IRequestHandler<ListReferralsRequest, ListReferralsResponse>
{
    public async Task<ListReferralsResponse> Handle(ListReferralsRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var page = await db.NewestAsync<Referral, ReferralId>(Chosen(request), PageToken.Read(request.PageToken), size + 1, cancellationToken);
        var name = await db.Organisations.NamesAsync(page.Select(r => r.Referrer), cancellationToken);

        var answer = new ListReferralsResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        foreach (var referral in page.Take(size))
        {
            var summary = referral.Adapt<ReferralSummary>(VawgMaps.Config);
            summary.ReferringOrganisation = name(referral.Referrer);
            answer.Referrals.Add(summary);
        }
        return answer;
    }

    private IQueryable<Referral> Chosen(ListReferralsRequest request)
    {
        IQueryable<Referral> chosen = db.Referrals;
        if (request.MeetingId.Length > 0)
        {
            var meeting = Ids.Parse<MeetingId>(request.MeetingId) ?? throw FormProblem.In("meeting_id", "Choose a conference");
            chosen = chosen.Where(r => r.MeetingId == meeting);
        }
        if (request.State is V1.ReferralState.Unspecified) return chosen;
        if (!Enum.TryParse<ReferralState>(request.State.ToString(), out var state) || !Enum.IsDefined(state)) throw FormProblem.In("state", "Choose a state");
        return chosen.Where(r => r.State == state);
    }
}
