using System.Security.Cryptography;
using SaferCity.Kernel.Encryption;
using SaferCity.Practice.Meetings;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>What a room puts into a pack: what its maker may see, in the order of the agenda.</summary>
/// <param name="Meeting">Which is still to come.</param>
/// <param name="Cases">Those on the agenda.</param>
/// <param name="OpenActions">Of earlier cases.</param>
/// <param name="Organisation">The name of an organisation, by its id as the wire spells it.</param>
/// <param name="Maker">Who makes it, as the journal names them.</param>
/// <param name="Purpose">What for.</param>
/// <param name="At">When.</param>
public sealed record PackedMeeting(Meeting Meeting, IReadOnlyList<PackedCase> Cases, IReadOnlyList<PackedAction> OpenActions, Func<string, string> Organisation, string Maker, string Purpose, DateTimeOffset At);

/// <summary>The pack of a meeting for the day on which the system cannot be read: a page to be printed, encrypted before it leaves the memory of the host.</summary>
public sealed class MeetingPack(MeetingPackSettings settings)
{
    /// <summary>A pack as an encrypted file.</summary>
    public static readonly SealedKind Kind = new("meeting pack", "opened");

    /// <summary>The last day on which it may be kept.</summary>
    public DateOnly DestroyAfter(Meeting meeting) => meeting.Date.AddDays(settings.DestroyAfterDays);

    /// <summary>Before anything is read for it.</summary>
    /// <exception cref="Kernel.Refusals.RefusedException">There is no key that can be used, or the meeting is over.</exception>
    public void MustBePossible(Meeting meeting)
    {
        MeetingRefusals.NotScheduled.When(meeting.State is not MeetingState.Scheduled);
        Key().Dispose();
    }

    /// <summary>The page, encrypted.</summary>
    public byte[] Sealed(PackedMeeting packed)
    {
        using var key = Key();
        using var file = new MemoryStream();
        using (var sealing = new SealingStream(file, Kind, key))
        {
            sealing.Write(System.Text.Encoding.UTF8.GetBytes(PackHtml.Of(packed, DestroyAfter(packed.Meeting))));
            sealing.Finish();
        }
        return file.ToArray();
    }

    // Read anew each time: a key that is replaced holds for the next pack.
    private ECDiffieHellman Key()
    {
        try
        {
            return settings.For is { Length: > 0 } file ? SealedFiles.PublicKey(File.ReadAllText(file), "SaferCity:MeetingPacks:For") : throw PackRefusals.NoKey.Now();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw PackRefusals.NoKey.Now();
        }
    }
}
