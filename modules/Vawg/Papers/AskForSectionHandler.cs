using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Papers;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Papers;

/// <summary>What the MARAC says in a board paper, over all its records (papers B4). Cases are counted by the day they were heard.</summary>
internal sealed class AskForSectionHandler(VawgDb db) : IRequestHandler<AskForSection, IReadOnlyList<PaperSection>>
{
    public async Task<IReadOnlyList<PaperSection>> Handle(AskForSection request, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("figures of a board paper");
        var scope = request.Scope;
        var heard = (await all.Referrals.Where(r => r.HeardOn != null && r.HeardOn <= scope.AsAt).ToListAsync(cancellationToken)).Where(r => scope.Counts(MaracSection.HeardBasis, r.Id.Value, r.HeardOn!.Value)).ToList();
        var notified = (await all.SentCases.Where(s => s.Kind == SentCaseKind.MaracToMarac && s.ReceivedOn <= scope.AsAt).ToListAsync(cancellationToken)).Where(s => scope.Counts(MaracSection.ReceivedBasis, s.Id.Value, s.ReceivedOn)).ToList();
        var meetingIds = heard.Select(r => r.MeetingId!.Value).Distinct().ToList();
        var conferences = await all.Meetings.Where(m => meetingIds.Contains(m.Id)).OrderBy(m => m.Date).ToListAsync(cancellationToken);
        var next = await all.Meetings.Where(m => m.State == MeetingState.Scheduled && m.Kind == MeetingKind.Ordinary && m.Date > scope.MeetingOn).OrderBy(m => m.Date).FirstOrDefaultAsync(cancellationToken);
        var names = await all.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);

        var section = new MaracSection(scope, id => names.GetValueOrDefault(id, "an organisation that is not on the register"));
        return [new("vawg.marac", "Domestic Abuse (DA) Multi-Agency Risk Assessment Conference (MARAC)", [section.Heard(heard, conferences), .. section.Grounds(heard), .. section.Next(next), section.Notified(notified)])];
    }
}
