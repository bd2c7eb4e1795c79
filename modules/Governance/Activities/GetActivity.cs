using Mapster;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Activities;

internal sealed class GetActivityHandler(GovernanceDb db) : IRequestHandler<GetActivityRequest, GetActivityResponse>
{
    public async Task<GetActivityResponse> Handle(GetActivityRequest request, CancellationToken cancellationToken)
    {
        var activity = await db.Activities.FindOrRefuseAsync(Ids.Parse<ActivityId>(request.ActivityId), cancellationToken);

        var answer = new GetActivityResponse { Activity = activity.Adapt<V1.Activity>(GovernanceMaps.Config) };
        answer.History.AddRange((await db.HistoryOfAsync(activity.Id, cancellationToken)).ToWire());
        return answer;
    }
}
