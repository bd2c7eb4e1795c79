using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Relay;

/// <summary>
/// The order in which rooms are copied while they are written to: a room that listens before every room that it listens to. So no copied inbox knows of
/// a fact that the copied journal does not hold, and what a copied inbox does not know yet is delivered again from that journal. The other way
/// round a fact could stand in the inbox and not in the journal: the journal would give its number to another fact, which the listener then never hears.
/// Of rooms that listen to each other one is copied first all the same; what its inbox knows too much of is taken out when the copies are restored
/// (<see cref="UnsaidFacts"/>).
/// </summary>
public static class CopyOrder
{
    /// <summary>All the rooms, each once.</summary>
    public static IReadOnlyList<Room> Of(IEnumerable<Room> rooms, IEnumerable<Listener> listeners)
    {
        var left = rooms.ToList();
        var heard = listeners.Select(listener => (By: listener.Room, Source: left.First(room => room.History.Facts.Contains(listener.Fact)))).Where(pair => pair.By != pair.Source).ToList();
        var order = new List<Room>();
        while (left.Count > 0)
        {
            // Nobody who is left listens to it, or whoever does is of one ring with it.
            var next = left.First(room => Before(room).TrueForAll(by => Before(by).Contains(room)));
            left.Remove(next);
            order.Add(next);
        }
        return order;

        // Who is left and listens to the room, or to who listens to it.
        List<Room> Before(Room room)
        {
            List<Room> found = [room];
            for (var i = 0; i < found.Count; i++) found.AddRange(heard.Where(pair => pair.Source == found[i] && left.Contains(pair.By)).Select(pair => pair.By).Except(found).ToList());
            return found;
        }
    }
}
