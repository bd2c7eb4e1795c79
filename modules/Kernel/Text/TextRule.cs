using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace SaferCity.Kernel.Text;

/// <summary>
/// The one rule for all text that comes in: no NUL, no control character but tab and line ends, no half of a surrogate pair, no replacement character
/// (it stands where bytes were not UTF-8). SQLite keeps or changes them silently and PostgreSQL refuses them.
/// </summary>
public static class TextRule
{
    /// <summary>Longest text in one field, in UTF-16 units.</summary>
    public const int Longest = 20_000;

    /// <summary>What is wrong with the text, as a sentence, or null.</summary>
    public static string? Problem(string text)
    {
        if (text.Length > Longest) return $"This is longer than {Longest:N0} characters.";
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\uFFFD') return "This holds bytes that are not UTF-8 text.";
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) return "This holds a control character. Remove it.";
            if (!char.IsSurrogate(c)) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(c, text[i + 1])) return "This holds half of a character. Type it again.";
            i++;
        }
        return null;
    }

    /// <summary>Every text of a message that breaks the rule, by its field path as the contract spells it: "grounds[1].reasons".</summary>
    public static IEnumerable<(string Field, string Problem)> Problems(IMessage message, string path = "")
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            var name = path + field.Name;
            if (field.IsMap || field.Accessor.GetValue(message) is not { } value) continue;
            if (!field.IsRepeated)
            {
                foreach (var found in One(field, value, name)) yield return found;
                continue;
            }
            var i = 0;
            foreach (var item in (System.Collections.IEnumerable)value)
                foreach (var found in One(field, item, $"{name}[{i++}]")) yield return found;
        }
    }

    private static IEnumerable<(string, string)> One(FieldDescriptor field, object value, string name)
    {
        if (value is string text && Problem(text) is { } problem) return [(name, problem)];
        return field.FieldType is FieldType.Message && value is IMessage inner ? Problems(inner, name + ".") : [];
    }
}
