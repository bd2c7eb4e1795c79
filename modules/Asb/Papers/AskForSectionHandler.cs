using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Papers;

/// <summary>What the room says in a board paper, over all its records (papers B4): the City Community MARAC by the day received, enforcement by the day it happened.</summary>
internal sealed class AskForSectionHandler(AsbDb db, OwnArea own) : IRequestHandler<AskForSection, IReadOnlyList<PaperSection>>
{
    public async Task<IReadOnlyList<PaperSection>> Handle(AskForSection request, CancellationToken cancellationToken)
    {
        await using var all = db.ForRules("figures of a board paper");
        var names = await all.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken);
        string Name(OrganisationId id) => names.GetValueOrDefault(id, "an organisation that is not on the register");
        return [await PanelAsync(all, request.Scope, Name, cancellationToken), await EnforcementAsync(all, request.Scope, Name, cancellationToken)];
    }

    private async Task<PaperSection> PanelAsync(AsbDb all, PaperScope scope, Func<OrganisationId, string> name, CancellationToken cancellationToken)
    {
        var received = (await all.Referrals.Where(r => r.ReceivedOn <= scope.AsAt).OrderBy(r => r.ReceivedOn).ToListAsync(cancellationToken)).Where(r => scope.Counts(PanelSection.Basis, r.Id.Value, r.ReceivedOn)).ToList();
        var next = await all.Meetings.Where(m => m.State == MeetingState.Scheduled && m.Kind == MeetingKind.Ordinary && m.Date > scope.MeetingOn).OrderBy(m => m.Date).FirstOrDefaultAsync(cancellationToken);

        var section = new PanelSection(scope, own, name);
        return new("asb.ccm", "City Community MARAC (CCM)", [section.Panel(next), section.Received(received), .. section.HomeServices(received), section.Acceptance()]);
    }

    private static async Task<PaperSection> EnforcementAsync(AsbDb all, PaperScope scope, Func<OrganisationId, string> name, CancellationToken cancellationToken)
    {
        var patrols = (await all.PatrolContracts.Where(c => c.StartsOn <= scope.AsAt).OrderBy(c => c.StartsOn).ToListAsync(cancellationToken)).Where(c => scope.Counts(PatrolParagraph.Basis, c.Id.Value, c.StartsOn));
        var orders = await all.Pspos.Where(p => p.ApprovedOn <= scope.AsAt).OrderBy(p => p.ApprovedOn).ToListAsync(cancellationToken);
        var injunctions = await all.Injunctions.Where(i => i.AppliedOn <= scope.AsAt).OrderBy(i => i.AppliedOn).ToListAsync(cancellationToken);

        List<Paragraph> paragraphs =
        [
            .. patrols.Select(contract => PatrolParagraph.Of(contract, name)),
            .. orders.SelectMany(order => new OrderParagraphs(scope, order, name).All()),
            .. injunctions.SelectMany(injunction => new InjunctionParagraphs(scope, injunction, name).All()),
        ];
        return new("asb.enforcement", "Anti-Social Behaviour (ASB) and Enforcement", paragraphs);
    }
}
