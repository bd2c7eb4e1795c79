using MediatR;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Due;

/// <summary>What the Prevent team has to do next, as sentences: referrals to screen, panels to record, cases to decide, consent to chase, sessions to order, cases to review, areas to ring.</summary>
internal sealed class ListDueHandler(PreventDb db, TimeProvider clock) : IRequestHandler<ListDueRequest, ListDueResponse>
{
    private const int Most = 20;

    public async Task<ListDueResponse> Handle(ListDueRequest request, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var panels = new PanelsDue(db);
        var cases = new CasesDue(db, today);
        List<DueItem> items =
        [
            .. await panels.ToRecordAsync(today, cancellationToken), .. await cases.ToScreenAsync(cancellationToken), .. await cases.ToDecideAsync(cancellationToken),
            .. await cases.ToSupportAsync(await panels.NextAsync(today, cancellationToken), cancellationToken), .. await cases.TurningAdultAsync(cancellationToken), .. await cases.ToReviewAsync(cancellationToken), .. await cases.ToReviewAfterExitAsync(cancellationToken),
            .. await cases.ToRingAsync(cancellationToken), .. await cases.ToPutOnAnotherAgendaAsync(cancellationToken), .. (await db.Sight.WaitingAsync(cancellationToken)).Due(), .. (await db.Elsewhere.WaitingAsync(PreventPermission.Coordinate, cancellationToken)).Due(), .. (await db.Disposals.WaitingAsync(PreventPermission.Erase, cancellationToken)).Due(),
        ];

        var answer = new ListDueResponse();
        // What another room asks comes first, and then what waits for a second person: however much else is late, it stays in sight until somebody answers.
        answer.Items.AddRange(items.OrderBy(item => item.Kind switch { "pointer" => 0, "erasure" => 1, _ => 2 }).ThenBy(item => item.Due.Length == 0 ? "9" : item.Due, StringComparer.Ordinal).Take(Most));
        return answer;
    }
}
