using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.NeedToKnow;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Disposals;

internal sealed class GetErasureHandler(AsbDb db, ISender rooms, TimeProvider clock) : IRequestHandler<GetErasureRequest, GetErasureResponse>
{
    public async Task<GetErasureResponse> Handle(GetErasureRequest request, CancellationToken cancellationToken)
    {
        var found = await db.Disposals.FindAsync(Ids.Parse<ReferralId>(request.ReferralId), cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);

        var answer = new GetErasureResponse { Erasure = found.ToWire(clock.Today(), db.Room.Caller.Is, name) };
        answer.History.AddRange((await db.HistoryOfAsync(found.Record.Id, cancellationToken)).OfDisposal().ToWire());
        return answer;
    }
}
