using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Reflection.V1;

namespace SaferCity.Server.Edge;

/// <summary>The published gRPC reflection protocol, v1: how `buf curl` and other tools learn the contract from a running host.</summary>
internal sealed class ReflectionGrpcService(ContractRegistry contract) : ServerReflection.ServerReflectionBase
{
    public override async Task ServerReflectionInfo(IAsyncStreamReader<ServerReflectionRequest> requestStream, IServerStreamWriter<ServerReflectionResponse> responseStream, ServerCallContext context)
    {
        var sent = new HashSet<string>(StringComparer.Ordinal);
        while (await requestStream.MoveNext(context.CancellationToken))
        {
            var response = Answer(requestStream.Current, sent);
            (response.ValidHost, response.OriginalRequest) = (requestStream.Current.Host, requestStream.Current);
            await responseStream.WriteAsync(response, context.CancellationToken);
        }
    }

    private ServerReflectionResponse Answer(ServerReflectionRequest request, HashSet<string> sent) => request.MessageRequestCase switch
    {
        ServerReflectionRequest.MessageRequestOneofCase.FileByFilename => Files(contract.ByName(request.FileByFilename), sent),
        ServerReflectionRequest.MessageRequestOneofCase.FileContainingSymbol => Files(contract.BySymbol(request.FileContainingSymbol), sent),
        ServerReflectionRequest.MessageRequestOneofCase.ListServices =>
            new() { ListServicesResponse = new ListServiceResponse { Service = { contract.Services.Select(name => new ServiceResponse { Name = name }) } } },
        _ => Error(StatusCode.Unimplemented, "This kind of request is not supported."),
    };

    private static ServerReflectionResponse Files(FileDescriptor? file, HashSet<string> sent)
    {
        if (file is null) return Error(StatusCode.NotFound, "There is no such file or symbol.");
        var response = new FileDescriptorResponse();
        Add(file, sent, response);
        if (response.FileDescriptorProto.Count == 0) response.FileDescriptorProto.Add(file.SerializedData);
        return new() { FileDescriptorResponse = response };
    }

    private static void Add(FileDescriptor file, HashSet<string> sent, FileDescriptorResponse response)
    {
        if (!sent.Add(file.Name)) return;
        response.FileDescriptorProto.Add(file.SerializedData);
        foreach (var dependency in file.Dependencies) Add(dependency, sent, response);
    }

    private static ServerReflectionResponse Error(StatusCode code, string message) => new() { ErrorResponse = new ErrorResponse { ErrorCode = (int)code, ErrorMessage = message } };
}
