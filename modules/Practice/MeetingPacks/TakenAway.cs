using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>How a pack leaves a room.</summary>
public static class TakenAway
{
    /// <summary>Makes the pack and journals that it was taken away, about every case of which it tells; only then is it given out.</summary>
    /// <param name="db">The room's.</param>
    /// <param name="pack">For whom it is encrypted.</param>
    /// <param name="meeting">Still to come.</param>
    /// <param name="cases">What its maker may see of the agenda, in order.</param>
    /// <param name="openActions">Of earlier cases.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Kernel.Refusals.JournalShutException">It cannot be written down that it was taken away.</exception>
    public static async Task<byte[]> TakeAwayAsync(this ModuleDb db, MeetingPack pack, Meeting meeting, IReadOnlyList<PackedCase> cases, IReadOnlyList<PackedAction> openActions, string purpose, CancellationToken cancellationToken)
    {
        var names = await db.Set<Organisation>().ToDictionaryAsync(organisation => organisation.Id.Value.ToString(), organisation => organisation.Name, cancellationToken);
        var (caller, at) = (db.Room.Caller.Is, db.Room.Clock.Now());
        var file = pack.Sealed(new(meeting, cases, openActions, id => names.GetValueOrDefault(id, id), $"{caller.System}/{caller.Person}", purpose, at));

        var about = cases.Select(one => one.Id).Concat(openActions.Select(one => one.Case)).Distinct().Select(RecordId.Of);
        await db.AppendAsync(new MeetingPackMade(meeting.Id, pack.DestroyAfter(meeting), [.. about]), cancellationToken, purpose);
        return file;
    }
}
