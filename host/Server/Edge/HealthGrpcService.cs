using Grpc.Core;
using Grpc.Health.V1;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace SaferCity.Server.Edge;

/// <summary>The published gRPC health protocol: the whole host under the empty name, and each service under its own.</summary>
internal sealed class HealthGrpcService(Readiness readiness, ContractRegistry contract) : Health.HealthBase
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    public override Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context) =>
        StatusOf(request.Service) is var status and not ServingStatus.ServiceUnknown
            ? Task.FromResult(new HealthCheckResponse { Status = status })
            : throw new RpcException(new Status(StatusCode.NotFound, "There is no such service."));

    public override async Task Watch(HealthCheckRequest request, IServerStreamWriter<HealthCheckResponse> responseStream, ServerCallContext context)
    {
        ServingStatus? told = null;
        while (!context.CancellationToken.IsCancellationRequested)
        {
            var status = StatusOf(request.Service);
            if (status != told) await responseStream.WriteAsync(new HealthCheckResponse { Status = status }, context.CancellationToken);
            told = status;
            await Task.Delay(Look, context.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private ServingStatus StatusOf(string service) =>
        service.Length > 0 && !contract.Services.Contains(service) ? ServingStatus.ServiceUnknown
        : readiness.IsReady ? ServingStatus.Serving
        : ServingStatus.NotServing;
}
