using System.Collections;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;
using Grpc.Net.Client;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;

namespace SaferCity.Tests.Integration.Edge;

/// <summary>Every rpc of the contract with one field that cannot be: what is wrong is named by its path, and nothing is the server's error.</summary>
public sealed partial class BadInputSentences
{
    private static readonly Marshaller<byte[]> Bytes = Marshallers.Create(bytes => bytes, bytes => bytes);

    [Fact]
    public Task A_value_that_the_contract_does_not_name_is_refused_by_its_field() => EveryFieldIsNamedAsync(field => field.FieldType is FieldType.Enum, field => Enum.ToObject(field.EnumType.ClrType, 99));

    [Fact]
    public Task A_day_that_does_not_exist_is_refused_by_its_field() => EveryFieldIsNamedAsync(field => field.FieldType is FieldType.String && Day().IsMatch(field.Name), _ => "2021-02-30");

    private static async Task EveryFieldIsNamedAsync(Func<FieldDescriptor, bool> which, Func<FieldDescriptor, object> value)
    {
        await using var host = await TestHost.StartAsync();
        using var channel = GrpcChannel.ForAddress(host.CallsAt);
        var missed = new List<string>();
        var asked = 0;
        foreach (var method in EveryRpc.OfContract.Where(rpc => !rpc.IsClientStreaming && !rpc.IsServerStreaming))
            foreach (var path in Paths(method.InputType, which, 4))
            {
                asked++;
                var (field, message) = (Spelt(path), Message(method.InputType, path, value(path[^1])));
                if (message.Descriptor.FindFieldByName("request_id") is { } request) request.Accessor.SetValue(message, Guid.NewGuid().ToString());
                var answer = await AnswerAsync(channel, host.Token(), method, message);
                if (!answer.Contains(field)) missed.Add($"{method.Service.Name}.{method.Name} {field}: {string.Join(", ", answer)}");
            }

        Assert.InRange(asked, 30, 1000);
        Assert.Empty(missed);
    }

    private static async Task<IReadOnlyList<string>> AnswerAsync(GrpcChannel channel, string token, MethodDescriptor method, IMessage message)
    {
        var call = new Method<byte[], byte[]>(MethodType.Unary, method.Service.FullName, method.Name, Bytes, Bytes);
        try
        {
            await channel.CreateCallInvoker().AsyncUnaryCall(call, null, new(new Metadata { { "authorization", "Bearer " + token } }), message.ToByteArray()).ResponseAsync;
            return ["no error"];
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.InvalidArgument)
        {
            var status = Google.Rpc.Status.Parser.ParseFrom(error.Trailers.GetValueBytes("grpc-status-details-bin"));
            return [.. status.Details.Where(any => any.Is(BadRequest.Descriptor)).SelectMany(any => any.Unpack<BadRequest>().FieldViolations).Select(violation => violation.Field)];
        }
        catch (RpcException error)
        {
            return [error.StatusCode.ToString()];
        }
    }

    private static IEnumerable<FieldDescriptor[]> Paths(MessageDescriptor message, Func<FieldDescriptor, bool> which, int depth) => message.Fields.InDeclarationOrder().Where(field => !field.IsMap).SelectMany(field =>
        field.FieldType is FieldType.Message ? depth == 0 || field.MessageType.File.Package.StartsWith("google.", StringComparison.Ordinal) ? [] : Paths(field.MessageType, which, depth - 1).Select(rest => (FieldDescriptor[])[field, .. rest])
        : which(field) ? [[field]] : Enumerable.Empty<FieldDescriptor[]>());

    private static IMessage Message(MessageDescriptor descriptor, ReadOnlySpan<FieldDescriptor> path, object value)
    {
        var message = (IMessage)Activator.CreateInstance(descriptor.ClrType)!;
        var inner = path.Length == 1 ? value : Message(path[0].MessageType, path[1..], value);
        if (path[0].IsRepeated) ((IList)path[0].Accessor.GetValue(message)).Add(inner);
        else path[0].Accessor.SetValue(message, inner);
        return message;
    }

    private static string Spelt(IEnumerable<FieldDescriptor> path) => string.Join('.', path.Select(field => field.Name + (field.IsRepeated ? "[0]" : "")));

    [GeneratedRegex("^(on|date|from|until|after|deadline|as_at|date_of_birth|from_day)$|_(on|from|until|date|day)$")]
    private static partial Regex Day();
}
