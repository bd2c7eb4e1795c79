using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Wire;

/// <summary>Every rpc, by what the host serves and by what the contract says.</summary>
internal static class EveryRpc
{
    /// <summary>The rpcs of the contract, by their descriptors.</summary>
    public static IReadOnlyList<MethodDescriptor> OfContract { get; } =
        [.. typeof(Vawg.V1.ReferralService).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("SaferCity.", StringComparison.Ordinal) is true && type.Name.EndsWith("Reflection", StringComparison.Ordinal))
            .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null)).OfType<FileDescriptor>()
            .SelectMany(file => file.Services).SelectMany(service => service.Methods).OrderBy(PathOf, StringComparer.Ordinal)];

    /// <summary>Where an rpc is called: /safercity.vawg.v1.ReferralService/GetReferral.</summary>
    public static string PathOf(MethodDescriptor rpc) => $"/{rpc.Service.FullName}/{rpc.Name}";

    /// <summary>The paths that a host answers, with those of the published protocols (health, reflection), and whatever the contract names beside them.</summary>
    public static IReadOnlyList<string> PathsOf(TestHost host) =>
        [.. host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method.FullName).OfType<string>()
            .Union(OfContract.Select(PathOf)).Order(StringComparer.Ordinal)];
}
