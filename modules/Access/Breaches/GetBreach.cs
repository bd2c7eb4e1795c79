using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class GetBreachHandler(AccessDb db, BreachesSeen seen, HiddenRecords locked, References references, TimeProvider clock) : IRequestHandler<GetBreachRequest, GetBreachResponse>
{
    public async Task<GetBreachResponse> Handle(GetBreachRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, cancellationToken);
        var shown = breach.Shown(clock.Now());
        shown.Affected.AddRange(await AffectedAsync(breach, cancellationToken));
        return new() { Breach = shown, History = { (await db.HistoryOfAsync(breach.Id, cancellationToken)).ToWire() } };
    }

    private async Task<IEnumerable<BreachRecord>> AffectedAsync(DataBreach breach, CancellationToken cancellationToken)
    {
        var hidden = (await locked.ReadAsync(cancellationToken)).ToHashSet();
        var known = breach.Affected.Where(one => !hidden.Contains(one.Record)).ToList();
        var names = await references.NamesAsync(known.ConvertAll(one => one.Record), cancellationToken);
        return known.Select(one => new BreachRecord { RecordId = one.Record.ToString(), Room = one.Room, Reference = names.GetValueOrDefault(one.Record)?.Reference ?? "" })
            .OrderBy(one => one.Room, StringComparer.Ordinal).ThenBy(one => one.Reference, StringComparer.Ordinal).ThenBy(one => one.RecordId, StringComparer.Ordinal);
    }
}
