using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Organisations;

internal sealed class GetOrganisationHandler(GovernanceDb db) : IRequestHandler<GetOrganisationRequest, GetOrganisationResponse>
{
    public async Task<GetOrganisationResponse> Handle(GetOrganisationRequest request, CancellationToken cancellationToken)
    {
        var organisation = await db.Organisations.FindOrRefuseAsync(Ids.Parse<OrganisationId>(request.OrganisationId), cancellationToken);

        var answer = new GetOrganisationResponse { Organisation = organisation.Adapt<V1.Organisation>(GovernanceMaps.Config) };
        answer.History.AddRange((await db.HistoryOfAsync(organisation.Id, cancellationToken)).ToWire());
        return answer;
    }
}
