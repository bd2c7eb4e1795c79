using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SaferCity.Server.Edge;

/// <summary>A property's path in C# as the contract spells it, from the message's descriptor: "Grounds[0].Reasons" is "grounds[0].reasons".</summary>
internal static class FieldPath
{
    public static string Of(IMessage message, string path)
    {
        var (descriptor, parts) = ((MessageDescriptor?)message.Descriptor, new List<string>());
        foreach (var piece in path.Split('.'))
        {
            var bracket = piece.IndexOf('[', StringComparison.Ordinal);
            var name = bracket < 0 ? piece : piece[..bracket];
            var field = descriptor?.Fields.InDeclarationOrder().FirstOrDefault(f => f.PropertyName == name || f.Name == name);
            parts.Add((field?.Name ?? name) + (bracket < 0 ? "" : piece[bracket..]));
            descriptor = field?.FieldType is FieldType.Message ? field.MessageType : null;
        }
        return string.Join('.', parts);
    }
}
