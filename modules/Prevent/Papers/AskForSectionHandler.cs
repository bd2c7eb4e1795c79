using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Practice.People;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Papers;

/// <summary>What Prevent says in a board paper, over all its records (papers B4): referrals by the day received, panels by the day held, transfers by the day accepted.</summary>
internal sealed class AskForSectionHandler(PreventDb db, OwnArea own) : IRequestHandler<AskForSection, IReadOnlyList<PaperSection>>
{
    public async Task<IReadOnlyList<PaperSection>> Handle(AskForSection request, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("figures of a board paper");
        var scope = request.Scope;
        var held = (await all.Meetings.Where(m => m.State == MeetingState.Held && m.Date <= scope.AsAt).OrderBy(m => m.Date).ToListAsync(cancellationToken)).ToLookup(m => scope.Counts(ChannelParagraphs.HeldBasis, m.Id.Value, m.Date));
        var decided = held[true].Concat(held[false].Where(m => scope.CarriedIn.Any(carried => carried.Occasion == m.Id.Value))).OrderBy(m => m.Date).ToList();
        var panelIds = decided.Select(m => m.Id).ToList();
        var next = await all.Meetings.Where(m => m.State == MeetingState.Scheduled && m.Date > scope.AsAt).OrderBy(m => m.Date).FirstOrDefaultAsync(cancellationToken);
        var chairs = await all.PanelChairs.Where(c => panelIds.Contains(c.Panel)).ToDictionaryAsync(c => c.Panel, c => c.Role, cancellationToken);
        var names = await all.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);

        var referrals = new ReferralParagraphs(scope, await TouchedAsync(all, scope, panelIds, cancellationToken), own, id => names.GetValueOrDefault(id, "an organisation that is not on the register"));
        var channel = new ChannelParagraphs(scope, referrals.Touched, [.. held[true]], decided, chairs);
        return [new("prevent.channel", "Prevent Activity", [referrals.Received(), channel.Panels(), .. channel.Decisions(), .. channel.Consent(), .. referrals.Transferred(), .. ChannelParagraphs.Next(next)])];
    }

    private static async Task<List<Referral>> TouchedAsync(PreventDb all, PaperScope scope, List<MeetingId> panels, CancellationToken cancellationToken)
    {
        var carried = scope.CarriedIn.Select(late => ReferralId.Of(late.Record)).ToList();
        return await all.Referrals.Where(r => r.ReceivedOn <= scope.AsAt && (r.ReceivedOn > scope.After || carried.Contains(r.Id) || r.Discussions.Any(d => panels.Contains(d.PanelId))
                || r.PreScreening!.ClosedOn > scope.After || r.Transfer!.SentOn > scope.After || r.Transfer!.AcceptedOn > scope.After))
            .OrderBy(r => r.ReceivedOn).ThenBy(r => r.ListedAt).ToListAsync(cancellationToken);
    }
}
