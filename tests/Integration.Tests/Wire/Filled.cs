using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SaferCity.Tests.Integration.Wire;

/// <summary>A message with a value in every field, as its descriptor has it.</summary>
internal static class Filled
{
    private const int Deepest = 4;

    /// <param name="descriptor">The message.</param>
    /// <param name="text">What a text field holds; null leaves it empty.</param>
    public static IMessage Message(MessageDescriptor descriptor, Func<FieldDescriptor, string?> text) => Message(descriptor, text, 0);

    /// <summary>Something that the field of this name takes: a day, an id of nobody, a word.</summary>
    public static string Plausible(FieldDescriptor field) => field.Name switch
    {
        "request_id" => Guid.NewGuid().ToString(),
        var name when name.EndsWith("_id", StringComparison.Ordinal) || name is "id" => Guid.NewGuid().ToString(),
        var name when name.EndsWith("_on", StringComparison.Ordinal) || name.EndsWith("date", StringComparison.Ordinal) || name.EndsWith("from", StringComparison.Ordinal) || name.EndsWith("until", StringComparison.Ordinal) => "2021-10-04",
        "etag" => "1",
        _ => "Invented",
    };

    private static IMessage Message(MessageDescriptor descriptor, Func<FieldDescriptor, string?> text, int depth)
    {
        var message = (IMessage)Activator.CreateInstance(descriptor.ClrType)!;
        foreach (var field in descriptor.Fields.InDeclarationOrder().Where(field => !field.IsMap && (field.ContainingOneof is null || field.ContainingOneof.Fields[0] == field)))
        {
            if (Value(field, text, depth) is not { } value) continue;
            if (field.IsRepeated) ((IList)field.Accessor.GetValue(message)).Add(value);
            else field.Accessor.SetValue(message, value);
        }
        return message;
    }

    private static object? Value(FieldDescriptor field, Func<FieldDescriptor, string?> text, int depth) => field.FieldType switch
    {
        FieldType.String => text(field),
        FieldType.Message or FieldType.Group => depth < Deepest ? Message(field.MessageType, text, depth + 1) : null,
        FieldType.Enum => Enum.ToObject(field.EnumType.ClrType, field.EnumType.Values[^1].Number),
        FieldType.Bool => true,
        FieldType.Bytes => ByteString.CopyFromUtf8("Invented"),
        FieldType.Double => 1d,
        FieldType.Float => 1f,
        FieldType.Int64 or FieldType.SInt64 or FieldType.SFixed64 => 1L,
        FieldType.UInt64 or FieldType.Fixed64 => 1UL,
        FieldType.UInt32 or FieldType.Fixed32 => 1U,
        _ => 1,
    };
}
