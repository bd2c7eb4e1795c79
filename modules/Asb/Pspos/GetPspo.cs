using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Pspos;

internal sealed class GetPspoHandler(AsbDb db, TimeProvider clock) : IRequestHandler<GetPspoRequest, GetPspoResponse>
{
    public async Task<GetPspoResponse> Handle(GetPspoRequest request, CancellationToken cancellationToken)
    {
        var pspo = await db.Pspos.FindOrRefuseAsync(Ids.Parse<PspoId>(request.PspoId), cancellationToken);
        var name = await db.Organisations.NamesAsync([pspo.EnforcedBy], cancellationToken);

        var answer = new GetPspoResponse { Pspo = pspo.Adapt<V1.Pspo>(AsbMaps.Config) };
        answer.Pspo.EnforcedByOrganisation = name(pspo.EnforcedBy);
        (answer.Pspo.InForceToday, answer.Pspo.NextDeploymentOn) = (pspo.IsInForce(clock.Today()), pspo.NextDeployment(clock.Today())?.On.Text() ?? "");
        answer.History.AddRange((await db.HistoryOfAsync(pspo.Id, cancellationToken)).ToWire());
        answer.Deadlines.AddRange(PspoClocks.Of(pspo).Select(d => new PspoDeadline { Name = d.Rule.What, Due = d.Due.Text(), Explanation = d.Explanation }));
        return answer;
    }
}
