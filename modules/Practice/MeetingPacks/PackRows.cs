using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Google.Protobuf.WellKnownTypes;
using SaferCity.Practice.Wire;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>All that an answer says of a case, as rows: what it is called and what it is. What is empty, and ids of no use on paper, are left out.</summary>
internal static partial class PackRows
{
    private const string Organisation = "_organisation_id";

    public static IEnumerable<(string What, string Value)> Of(IMessage message, Func<string, string> organisation, string before = "")
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            if (field.HasPresence && !field.Accessor.HasValue(message)) continue;
            var of = field.Name.EndsWith(Organisation, StringComparison.Ordinal) && message.Descriptor.FindFieldByName(field.Name[..^"_id".Length]) is null;
            if (!of && (field.Name is "id" or "etag" || field.Name.EndsWith("_id", StringComparison.Ordinal)) || field.Accessor.GetValue(message) is not { } value) continue;
            var what = Called(before, of ? field.Name[..^"_id".Length] : field.Name);
            var items = field.IsRepeated ? ((IEnumerable)value).Cast<object>().Select((item, i) => (What: $"{what} {i + 1}", Value: item)) : [(What: what, Value: value)];
            foreach (var row in items.SelectMany(item => Rows(field, item.What, item.Value, text => of ? organisation(text) : text, organisation))) yield return row;
        }
    }

    private static IEnumerable<(string, string)> Rows(FieldDescriptor field, string what, object value, Func<string, string> named, Func<string, string> organisation) => value switch
    {
        Timestamp at => [(what, LondonDay(at))],
        IMessage inner => Of(inner, organisation, what),
        string { Length: 0 } or false => [],
        true => [(what, "Yes")],
        string text => [(what, Dates.IsDate(text) ? Dates.Date(text).ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : named(text))],
        System.Enum named0 when Convert.ToInt32(named0, CultureInfo.InvariantCulture) == 0 => [],
        System.Enum chosen => [(what, Words(chosen.ToString()))],
        _ => [(what, Convert.ToString(value, CultureInfo.InvariantCulture)!)],
    };

    private static string LondonDay(Timestamp at) => Deadlines.LondonDay.InWords(at.ToDateTimeOffset());

    private static string Called(string before, string field)
    {
        var words = field.Replace('_', ' ');
        return before.Length > 0 ? $"{before}, {words}" : char.ToUpperInvariant(words[0]) + words[1..];
    }

    // "ProfessionalJudgement" is "Professional judgement".
    private static string Words(string name) => Inner().Replace(name, letter => " " + letter.Value.ToLowerInvariant());

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Inner();
}
