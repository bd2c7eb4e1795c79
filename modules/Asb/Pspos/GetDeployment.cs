using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Pspos;

internal sealed class GetDeploymentHandler(AsbDb db) : IRequestHandler<GetDeploymentRequest, GetDeploymentResponse>
{
    public async Task<GetDeploymentResponse> Handle(GetDeploymentRequest request, CancellationToken cancellationToken)
    {
        var id = Ids.Parse<DeploymentId>(request.DeploymentId) ?? throw new NotFoundException();
        var pspo = await db.Pspos.AsNoTracking().FirstOrDefaultAsync(p => p.Deployments.Any(d => d.Id == id), cancellationToken) ?? throw new NotFoundException();

        return new() { Deployment = pspo.Deployments.First(d => d.Id == id).Adapt<V1.Deployment>(AsbMaps.Config), PspoId = pspo.Id.Value.ToString(), PspoTitle = pspo.Title };
    }
}
