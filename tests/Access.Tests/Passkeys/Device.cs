using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SaferCity.Tests.Access.Passkeys;

/// <summary>
/// A device with one passkey, written from the text of Web Authentication, level 3 (6.1 authenticator data, 6.5 attestation, "none"): it answers as a browser's toJSON() says it.
/// What it says of itself can be made wrong.
/// </summary>
internal sealed class Device : IDisposable
{
    public const string Here = "https://safercity.example";
    private const byte Present = 0x01, Verified = 0x04, HoldsKey = 0x40;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private string user = "";

    public byte[] Id { get; } = RandomNumberGenerator.GetBytes(16);

    /// <summary>What its counter says the next time; it rises with each.</summary>
    public uint Counter { get; set; } = 1;

    /// <summary>Whether it asks for the person's code, finger or face.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>The page that asks.</summary>
    public string Origin { get; set; } = Here;

    /// <summary>The domain that it signs for.</summary>
    public string Domain { get; set; } = "safercity.example";

    public void Dispose() => key.Dispose();

    /// <summary>Makes the passkey.</summary>
    public string Make(string options)
    {
        using var asked = JsonDocument.Parse(options);
        user = asked.RootElement.GetProperty("user").GetProperty("id").GetString()!;
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!]; // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        byte[] data = [.. Data(HoldsKey), .. new byte[16], 0, (byte)Id.Length, .. Id, .. cose];
        byte[] made = [0xa3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xa0, 0x68, .. "authData"u8, 0x58, (byte)data.Length, .. data];
        return Answer(new { clientDataJSON = Text(Said("webauthn.create", asked)), attestationObject = Text(made), transports = new[] { "internal" } });
    }

    /// <summary>Signs with it.</summary>
    /// <param name="options">What the page asks.</param>
    /// <param name="by">Signs with another device's key in its name.</param>
    public string Sign(string options, Device? by = null)
    {
        using var asked = JsonDocument.Parse(options);
        var (data, said) = (Data(), Said("webauthn.get", asked));
        var signature = (by ?? this).key.SignData([.. data, .. SHA256.HashData(said)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new { clientDataJSON = Text(said), authenticatorData = Text(data), signature = Text(signature), userHandle = user });
    }

    private byte[] Data(byte more = 0)
    {
        var counter = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(counter, Counter == 0 ? 0 : Counter++);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Domain)), (byte)(Present | (Verifies ? Verified : 0) | more), .. counter];
    }

    private byte[] Said(string type, JsonDocument asked) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked.RootElement.GetProperty("challenge").GetString(), origin = Origin, crossOrigin = false });

    private string Answer(object response) =>
        JsonSerializer.Serialize(new { id = Text(Id), rawId = Text(Id), type = "public-key", response, clientExtensionResults = new { }, authenticatorAttachment = "platform" });

    private static string Text(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
