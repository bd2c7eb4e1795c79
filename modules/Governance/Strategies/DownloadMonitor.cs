using Google.Protobuf;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Printing;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Strategies;

internal sealed class DownloadMonitorHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<DownloadMonitorRequest, DownloadMonitorResponse>
{
    public async Task<DownloadMonitorResponse> Handle(DownloadMonitorRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), cancellationToken);
        var monitor = strategy.Monitor(await db.ActionsOfAsync(strategy.Id, cancellationToken), clock.Today());

        await db.AppendAsync(new MonitorTakenAway(strategy.Id), cancellationToken);
        return new()
        {
            FileName = $"progress-monitoring-tool-{strategy.From:yyyy-MM}-to-{strategy.Until:yyyy-MM}.docx",
            MediaType = WordDocument.MediaType,
            Content = ByteString.CopyFrom(MonitorWord.Of(monitor)),
        };
    }
}
