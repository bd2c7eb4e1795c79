using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Rpc;
using Grpc.Core;
using Status = Google.Rpc.Status;

namespace SaferCity.Tests.Integration.Wire;

/// <summary>Fills a message until the service has nothing to say about its form: each field that it names gets another value in turn.</summary>
internal static partial class FormFiller
{
    private const int MostTries = 24;
    private static readonly string[] Texts = ["", "2021-10-04", "2021-11-15", "2021-10", "2021-10-04T12:00:00Z", "12:00", "E01000001", "1"];

    /// <param name="message">What is sent first; it is changed.</param>
    /// <param name="send">Sends it.</param>
    /// <param name="known">What else a text field could be meant to hold: ids of what is there.</param>
    /// <returns>The last answer: of another kind than INVALID_ARGUMENT where that could be reached.</returns>
    public static async Task<RawAnswer> FillAsync(IMessage message, Func<IMessage, Task<RawAnswer>> send, params string[] known)
    {
        var (tried, texts) = (new Dictionary<string, int>(), (string[])[.. known, .. Texts]);
        for (var tries = 0; ; tries++)
        {
            var answer = await send(message);
            if (answer.Status is not StatusCode.InvalidArgument || tries == MostTries) return answer;
            var fields = Violations(answer);
            if (fields.Count == 0) return answer;
            foreach (var field in fields) Change(message, field.Split('.'), tried[field] = tried.GetValueOrDefault(field) + 1, texts);
        }
    }

    /// <summary>The fields that an answer says something about, by their paths.</summary>
    public static IReadOnlyList<string> Violations(RawAnswer answer)
    {
        if (Detail().Match(answer.Headers) is not { Success: true } found) return [];
        var text = found.Groups[1].Value;
        var status = Status.Parser.ParseFrom(Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '=')));
        return [.. status.Details.Where(any => any.Is(BadRequest.Descriptor)).SelectMany(any => any.Unpack<BadRequest>().FieldViolations).Select(violation => violation.Field).Distinct()];
    }

    private static void Change(IMessage message, ReadOnlySpan<string> path, int times, string[] texts)
    {
        var bracket = path[0].IndexOf('[', StringComparison.Ordinal);
        if (message.Descriptor.FindFieldByName(bracket < 0 ? path[0] : path[0][..bracket]) is not { } field) return;
        if (path.Length > 1 && Inner(message, field, bracket < 0 ? 0 : int.Parse(path[0][(bracket + 1)..^1], CultureInfo.InvariantCulture)) is { } inner) Change(inner, path[1..], times, texts);
        else if (field.IsRepeated && bracket < 0) ((IList)field.Accessor.GetValue(message)).Clear();
        else if (field.IsRepeated) Change((IList)field.Accessor.GetValue(message), Another(field, times, texts));
        else if (Another(field, times, texts) is { } value) field.Accessor.SetValue(message, value);
        else field.Accessor.Clear(message);
    }

    // Whichever item it was: there is one, or none since the field before it was changed.
    private static void Change(IList items, object? value)
    {
        items.Clear();
        if (value is not null) items.Add(value);
    }

    private static IMessage? Inner(IMessage message, FieldDescriptor field, int at) => field.FieldType is not FieldType.Message ? null
        : field.Accessor.GetValue(message) is IList { Count: > 0 } items ? (IMessage)items[Math.Min(at, items.Count - 1)]! : field.Accessor.GetValue(message) as IMessage;

    private static object? Another(FieldDescriptor field, int times, string[] texts) => field.FieldType switch
    {
        FieldType.String => texts[(times - 1) % texts.Length],
        FieldType.Enum => Enum.ToObject(field.EnumType.ClrType, field.EnumType.Values[times % field.EnumType.Values.Count].Number),
        FieldType.Bool => times % 2 == 0,
        FieldType.Int32 => ((int[])[0, 14, 20, 2021])[times % 4],
        FieldType.Int64 => ((long[])[0, 100, 5_000])[times % 3],
        FieldType.Double => ((double[])[0, 0.5, 50])[times % 3],
        _ => null,
    };

    [GeneratedRegex("^grpc-status-details-bin: (.*?)=*$", RegexOptions.Multiline)]
    private static partial Regex Detail();
}
