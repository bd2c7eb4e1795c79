using System.Globalization;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;
using Status = Google.Rpc.Status;

namespace SaferCity.Tests.Integration.Erasing;

/// <summary>Messages of one room by their names in the contract: what three rooms have alike is said once.</summary>
internal sealed partial class AnyMessage(TestHost host, string room) : IDisposable
{
    private readonly RawCalls calls = new(host.CallsAt);

    public IReadOnlyList<MethodDescriptor> Rpcs { get; } = [.. EveryRpc.OfContract.Where(rpc => rpc.File.Package == $"safercity.{room}.v1" && !rpc.IsClientStreaming)];

    /// <summary>Sends it with these fields, and gives the answer, which must be no refusal.</summary>
    public async Task<Answered> AskAsync(string name, string token, params (string Field, object Value)[] fields)
    {
        var rpc = Rpcs.Single(one => one.Name == name);
        var message = (IMessage)Activator.CreateInstance(rpc.InputType.ClrType)!;
        foreach (var (field, value) in (IEnumerable<(string, object)>)[("request_id", Guid.NewGuid().ToString()), .. fields])
            if (rpc.InputType.FindFieldByName(field) is { } its) its.Accessor.SetValue(message, its.FieldType is FieldType.Enum ? Enum.ToObject(its.EnumType.ClrType, value) : value);
        var answer = await SendAsync(rpc, token, message);
        Assert.True(answer.Status is StatusCode.OK, $"{name}: {ReasonOf(answer)}");
        return new(rpc.OutputType.Parser.ParseFrom(answer.Body.AsSpan(5)));
    }

    public Task<RawAnswer> SendAsync(MethodDescriptor rpc, string token, IMessage message) => calls.SendAsync(EveryRpc.PathOf(rpc), token, message.ToByteArray());

    /// <summary>The code of a refusal; of another answer what gRPC calls it.</summary>
    public static string ReasonOf(RawAnswer answer)
    {
        if (answer.Status is not StatusCode.FailedPrecondition || Detail().Match(answer.Headers) is not { Success: true } found) return answer.Name;
        var text = found.Groups[1].Value;
        return Status.Parser.ParseFrom(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='))).Details.First(any => any.Is(ErrorInfo.Descriptor)).Unpack<ErrorInfo>().Reason;
    }

    public void Dispose() => calls.Dispose();

    [GeneratedRegex("^grpc-status-details-bin: (.*?)=*$", RegexOptions.Multiline)]
    private static partial Regex Detail();
}

/// <summary>An answer by the names of its fields: "receipt.etag".</summary>
internal sealed record Answered(IMessage Message)
{
    public string this[string path] => path.Split('.').Aggregate((object)Message, (value, name) => ((IMessage)value).Descriptor.FindFieldByName(name).Accessor.GetValue((IMessage)value)) is var found && found is string text ? text : Convert.ToString(found, CultureInfo.InvariantCulture)!;
}
