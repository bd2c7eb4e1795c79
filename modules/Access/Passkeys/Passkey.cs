using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

/// <summary>One passkey of an account: the half that checks what the person's device signs (Web Authentication, level 3, credential record).</summary>
internal sealed class Passkey
{
    public PasskeyId Id { get; private init; }

    /// <summary>As the device names it, in base64url.</summary>
    public string CredentialId { get; private init; } = "";

    /// <summary>A COSE key.</summary>
    public byte[] PublicKey { get; private init; } = [];

    /// <summary>What the person calls it: "Work laptop".</summary>
    [Personal]
    public string Name { get; private init; } = "";

    /// <summary>How often the device says that it has signed; 0 of devices that do not count.</summary>
    public long SignCount { get; private set; }

    /// <summary>Whether it may be copied to the person's other devices.</summary>
    public bool BackupEligible { get; private init; }

    public bool BackedUp { get; private set; }

    /// <summary>How the device is reached, with commas: "usb,nfc".</summary>
    public string Transports { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? LastUsedAt { get; private set; }

    public static Passkey Of(UserPasskeyInfo made, string name, DateTimeOffset at) => new()
    {
        Id = Ids.New<PasskeyId>(), CredentialId = NameOf(made.CredentialId), PublicKey = made.PublicKey, Name = name, SignCount = made.SignCount, BackupEligible = made.IsBackupEligible,
        BackedUp = made.IsBackedUp, Transports = string.Join(',', made.Transports ?? []), CreatedAt = at,
    };

    public static string NameOf(byte[] credentialId) => Base64Url.EncodeToString(credentialId);

    public void Use(long signCount, bool backedUp, DateTimeOffset at) => (SignCount, BackedUp, LastUsedAt) = (signCount, backedUp, at);

    /// <summary>As ASP.NET Core Identity knows it. How it was made is not kept: nothing is looked at there again.</summary>
    public UserPasskeyInfo ForIdentity() =>
        new(Base64Url.DecodeFromChars(CredentialId), PublicKey, CreatedAt, (uint)SignCount, Transports.Length == 0 ? [] : Transports.Split(','), isUserVerified: true, BackupEligible, BackedUp, [], []) { Name = Name };
}
