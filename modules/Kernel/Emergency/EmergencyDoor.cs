using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Emergency;

/// <summary>The one way to a record past a journal that cannot be written: for who holds the permission for it, and only once the reading is in the spool.</summary>
internal sealed class EmergencyDoor(CurrentCaller caller, TimeProvider clock, EmergencySpool? spool = null, EmergencyReaders? readers = null)
{
    /// <summary>Whether the journal is known to be shut and the caller need not wait for it to be tried again.</summary>
    public bool IsKnown(string room) => spool?.IsShut(room) is true;

    public void Found(string room, bool writable) => spool?.Found(room, writable);

    /// <returns>Whether the record may be shown now.</returns>
    public bool Pass(string room, string message, Guid record, string reason)
    {
        if (spool is null || readers is null || !caller.Is.May(readers.Permission)) return false;
        var (who, at, why) = (caller.Is, Instants.ToMicroseconds(clock.GetUtcNow()), reason.Length == 0 ? null : spool.Key.Sealed(reason));
        return caller.ReadInEmergency |= spool.Write((number, previous) => new(number, at, room, who.System, who.Person, who.Organisation, message, record, why, previous));
    }
}
