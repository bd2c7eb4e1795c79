using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Pspos;
using SaferCity.Common.V1;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Due;

/// <summary>What is due for orders: ends that come near, deployments to count, hearings to record, patrols that end.</summary>
internal sealed class EnforcementDue(AsbDb db)
{
    // The longest warning of an order's end.
    private const int MonthsAhead = 9;

    // Time enough to evaluate a pilot and to commission what follows.
    private const int MonthsBeforeAPatrolEnds = 3;

    public async Task<IEnumerable<DueItem>> ListAsync(DateOnly today, CancellationToken cancellationToken) =>
        [.. await OrdersAsync(today, cancellationToken), .. await InjunctionsAsync(today, cancellationToken), .. await HearingsAsync(today, cancellationToken), .. await PatrolsAsync(today, cancellationToken)];

    private async Task<IEnumerable<DueItem>> OrdersAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = today.AddMonths(MonthsAhead);
        var ending = await db.Pspos.AsNoTracking().Where(p => p.LastDay >= today && p.LastDay <= horizon).OrderBy(p => p.LastDay).Take(ListDueHandler.Most).ToListAsync(cancellationToken);
        var used = await db.Pspos.AsNoTracking().Where(p => p.Deployments.Any(d => d.State == DeploymentState.Planned && d.On <= today)).Take(ListDueHandler.Most).ToListAsync(cancellationToken);
        var unmade = await db.Pspos.AsNoTracking().Where(p => p.State == PspoState.Approved).OrderBy(p => p.ApprovedOn).Take(ListDueHandler.Most).ToListAsync(cancellationToken);
        return
        [
            .. ending.Where(p => Passed(PspoClocks.Warnings(p), today) is not null).Select(p => Item(p, $"{p.Title} protection order ends on {p.LastDay!.Value.Printed()}: decide on an extension.", p.LastDay.Value, Passed(PspoClocks.Warnings(p), today)!.Explanation)),
            .. used.SelectMany(p => p.Deployments.Where(d => d.State is DeploymentState.Planned && d.On <= today).Select(d => Item(p, $"{p.Title} protection order, {d.On.Printed()}: type the counts of the day.", d.On, ""))),
            .. unmade.Select(p => Item(p, $"{p.Title} protection order was approved on {p.ApprovedOn.Printed()}: record when it was made.", null, "")),
        ];
    }

    private async Task<IEnumerable<DueItem>> InjunctionsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to) = (LondonDay.StartOf(today), LondonDay.StartOf(today.AddMonths(MonthsAhead)));
        var ending = await db.Injunctions.AsNoTracking().Where(i => i.SealedEnd >= from && i.SealedEnd <= to).OrderBy(i => i.SealedEnd).Take(ListDueHandler.Most)
            .Select(i => new { i.Id, i.Reference, i.SealedEnd }).ToListAsync(cancellationToken);
        return ending.Select(i => (Injunction: i, Warning: Passed(InjunctionClocks.Warnings(i.SealedEnd), today))).Where(e => e.Warning is not null).Select(e => new DueItem
        {
            Sentence = $"{e.Injunction.Reference} ends on {LondonDay.InWords(e.Injunction.SealedEnd!.Value)}: decide whether to apply for an extension.", Kind = "injunction", RecordId = e.Injunction.Id.Value.ToString(),
            Due = LondonDay.Of(e.Injunction.SealedEnd.Value).Text(), Explanation = e.Warning!.Explanation,
        });
    }

    private async Task<IEnumerable<DueItem>> HearingsAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await db.Injunctions.AsNoTracking().Where(i => i.DecidedOn == null && i.ReturnOn <= today).OrderBy(i => i.ReturnOn).Take(ListDueHandler.Most).Select(i => new { i.Id, i.Reference, i.ReturnOn }).ToListAsync(cancellationToken))
        .Select(i => new DueItem { Sentence = $"{i.Reference}: record what the court decided on {i.ReturnOn!.Value.Printed()}.", Kind = "injunction", RecordId = i.Id.Value.ToString(), Due = i.ReturnOn.Text(), Explanation = "the day of the return hearing" });

    private async Task<IEnumerable<DueItem>> PatrolsAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var horizon = today.AddMonths(MonthsBeforeAPatrolEnds);
        return (await db.PatrolContracts.AsNoTracking().Where(c => c.LastDay >= today && c.LastDay <= horizon).OrderBy(c => c.LastDay).Take(ListDueHandler.Most).ToListAsync(cancellationToken))
            .Select(c => new DueItem
            {
                Sentence = $"{c.Reference} ends on {c.LastDay.Printed()}: {(c.Pilot ? "evaluate the pilot and " : "")}decide what follows.", Kind = "patrol_contract", RecordId = c.Id.Value.ToString(), Due = c.LastDay.Text(),
                Explanation = $"{c.Months} months beginning with {c.StartsOn.Printed()}",
            });
    }

    // The latest warning whose day has come.
    private static Deadline? Passed(IEnumerable<Deadline> warnings, DateOnly today) => warnings.Where(warning => warning.Due <= today).MaxBy(warning => warning.Due);

    private static DueItem Item(Pspo pspo, string sentence, DateOnly? due, string explanation) =>
        new() { Sentence = sentence, Kind = "pspo", RecordId = pspo.Id.Value.ToString(), Due = due.Text(), Explanation = explanation };
}
