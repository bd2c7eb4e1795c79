using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SaferCity.Governance.Papers;

/// <summary>Sections as they are kept with a paper: text, figures and the records that each counts.</summary>
internal static class Frozen
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true };

    public static string Text<T>(T kept) => JsonSerializer.Serialize(kept, Json);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;
}
