using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SaferCity.Kernel.Emergency;

/// <summary>One reading in the emergency spool: ids and times, and why it was read only as it was sealed.</summary>
/// <param name="Number">From 1, in its file.</param>
/// <param name="At">Microseconds since 1970.</param>
/// <param name="Room">Whose record was read: "vawg".</param>
/// <param name="System">The system that called.</param>
/// <param name="Person">Who read, by the pseudonymous id.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Message">What asked: "GetReferralRequest".</param>
/// <param name="Record">What was read, by its id.</param>
/// <param name="Reason">Why, sealed; null where no reason was given.</param>
/// <param name="Previous">The hash of the line before.</param>
public sealed record EmergencyLine(int Number, long At, string Room, string System, string Person, Guid Organisation, string Message, Guid Record, string? Reason, string Previous)
{
    private static readonly JsonSerializerOptions Json = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true };

    /// <summary>What the line's own hash covers: all of it, and the line before.</summary>
    [JsonIgnore]
    public string Hash { get; private init; } = "";

    /// <summary>As it stands in the file: its hash, a space, the line.</summary>
    internal static (EmergencyLine Line, byte[] Written) Of(EmergencyLine line, EmergencyKey key)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(line, Json);
        var hash = key.HashOf(body);
        return (line with { Hash = hash }, [.. Encoding.ASCII.GetBytes(hash), (byte)' ', .. body, (byte)'\n']);
    }

    /// <returns>The line, or null where it is not as it was written.</returns>
    internal static EmergencyLine? Read(ReadOnlySpan<byte> written, EmergencyKey key)
    {
        if (!LooksWhole(written)) return null;
        var hash = Encoding.ASCII.GetString(written[..EmergencyKey.HashLength]);
        var body = written[(EmergencyKey.HashLength + 1)..];
        if (key.HashOf(body) != hash) return null;
        return JsonSerializer.Deserialize<EmergencyLine>(body, Json)! with { Hash = hash };
    }

    /// <summary>Whether it has the shape of a line, whatever it says: what has not was torn while it was written.</summary>
    internal static bool LooksWhole(ReadOnlySpan<byte> written) =>
        written.Length > EmergencyKey.HashLength + 2 && written[EmergencyKey.HashLength] == (byte)' ' && written[EmergencyKey.HashLength + 1] == (byte)'{' && written[^1] == (byte)'}';
}
