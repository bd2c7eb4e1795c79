using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Patrols;

internal sealed class GetPatrolContractHandler(AsbDb db) : IRequestHandler<GetPatrolContractRequest, GetPatrolContractResponse>
{
    public async Task<GetPatrolContractResponse> Handle(GetPatrolContractRequest request, CancellationToken cancellationToken)
    {
        var contract = await db.PatrolContracts.FindOrRefuseAsync(Ids.Parse<PatrolContractId>(request.PatrolContractId), cancellationToken);
        var name = await db.Organisations.NamesAsync([contract.Supplier], cancellationToken);

        var answer = new GetPatrolContractResponse { PatrolContract = contract.Adapt<V1.PatrolContract>(AsbMaps.Config) };
        answer.PatrolContract.SupplierOrganisation = name(contract.Supplier);
        answer.History.AddRange((await db.HistoryOfAsync(contract.Id, cancellationToken)).ToWire());
        return answer;
    }
}
