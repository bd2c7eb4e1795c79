using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Agreements;

internal sealed class GetAgreementHandler(AccessDb db, TimeProvider clock) : IRequestHandler<GetAgreementRequest, GetAgreementResponse>
{
    public async Task<GetAgreementResponse> Handle(GetAgreementRequest request, CancellationToken cancellationToken)
    {
        var agreement = await db.Agreements.FindOrRefuseAsync(Ids.Parse<AgreementId>(request.AgreementId), cancellationToken);
        return new()
        {
            Agreement = (await db.ShownAsync([agreement], clock.Today(), cancellationToken))[0],
            History = { (await db.HistoryOfAsync(agreement.Id, cancellationToken)).ToWire() },
        };
    }
}
