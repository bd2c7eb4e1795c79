using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Due;

/// <summary>What the room's people have to do next, as sentences: the panel's cases and meetings, and the orders that end or wait.</summary>
internal sealed class ListDueHandler(AsbDb db, TimeProvider clock) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    public const int Most = 20;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        List<DueItem> items = [.. await new PanelDue(db).ListAsync(today, cancellationToken), .. await new EnforcementDue(db).ListAsync(today, cancellationToken),
            .. (await db.Sight.WaitingAsync(cancellationToken)).Due(), .. (await db.Elsewhere.WaitingAsync(AsbPermission.Coordinate, cancellationToken)).Due(), .. (await db.Disposals.WaitingAsync(AsbPermission.Erase, cancellationToken)).Due()];

        var answer = new ListDueResponse();
        // What another room asks comes first, and then what waits for a second person: however much else is late, it stays in sight until somebody answers.
        answer.Items.AddRange(items.OrderBy(item => item.Kind switch { "pointer" => 0, "erasure" => 1, _ => 2 }).ThenBy(item => item.Due.Length == 0 ? "9" : item.Due, StringComparer.Ordinal).Take(Most));
        return answer;
    }
}
