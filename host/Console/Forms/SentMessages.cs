using Google.Protobuf.Reflection;

namespace SaferCity.Console.Forms;

/// <summary>Which messages a form filled, and under what name: so that a service's field path finds its way back to the field.</summary>
internal static class SentMessages
{
    public static void Add(HttpContext context, string name, MessageDescriptor message)
    {
        if (context.Items[typeof(SentMessages)] is not List<(string, MessageDescriptor)> sent) context.Items[typeof(SentMessages)] = sent = [];
        sent.Add((name, message));
    }

    /// <summary>"grounds[1].reasons" of the message in Form is "Form.Grounds[1].Reasons".</summary>
    public static string KeyOf(HttpContext context, string path)
    {
        foreach (var (name, message) in context.Items[typeof(SentMessages)] as List<(string Name, MessageDescriptor Message)> ?? [])
            if (Properties(message, path, list => IsInLines(context, name, list)) is { } properties) return name + "." + properties;
        return "";
    }

    private static bool IsInLines(HttpContext context, string name, string list) => context.Request.Form.ContainsKey($"{name}.{list}[0]");

    private static string? Properties(MessageDescriptor? message, string path, Func<string, bool> isInLines)
    {
        var properties = new List<string>();
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[');
            var field = message?.FindFieldByName(bracket < 0 ? part : part[..bracket]);
            if (field is null) return null;

            message = field.FieldType is FieldType.Message ? field.MessageType : null;
            // One question asks for all of a list of plain values, or there is a line for each; each row of a list of messages has its own.
            var rowed = bracket >= 0 && (message is not null || isInLines(string.Join('.', properties.Append(field.PropertyName))));
            properties.Add(field.PropertyName + (rowed ? part[bracket..] : ""));
        }

        return string.Join('.', properties);
    }
}
