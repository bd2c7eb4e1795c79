using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SaferCity.Kernel.Pipeline;

/// <summary>
/// An enum's number that the contract does not name arrives as that number: proto3 lets it through. No form and no filter may take it for a value, so that
/// it is refused in one place.
/// </summary>
internal static class NamedValues
{
    public const string Problem = "This is not one of the values that the contract names.";

    /// <summary>Every such field of a message, by its path as the contract spells it: "grounds[1].kind".</summary>
    public static IEnumerable<string> Missed(IMessage message, string path = "")
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            if (field.IsMap || field.FieldType is not (FieldType.Enum or FieldType.Message) || field.Accessor.GetValue(message) is not { } value) continue;
            var items = field.IsRepeated ? ((IEnumerable)value).Cast<object>().Select((item, i) => (item, $"{path}{field.Name}[{i}]")) : [(value, path + field.Name)];
            foreach (var missed in items.SelectMany(item => In(field, item.Item1, item.Item2))) yield return missed;
        }
    }

    private static IEnumerable<string> In(FieldDescriptor field, object value, string name) =>
        field.FieldType is FieldType.Message ? Missed((IMessage)value, name + ".")
        : field.EnumType.FindValueByNumber(Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)) is null ? [name] : [];
}
