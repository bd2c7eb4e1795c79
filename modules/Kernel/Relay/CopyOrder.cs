using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Relay;

/// <summary>
/// The order in which rooms are copied while they are written to: a room that listens before every room that it listens to. So no copied inbox knows of
/// a fact that the copied journal does not hold, and what a copied inbox does not know yet is delivered again from that journal. The other way
/// round a fact could stand in the inbox and not in the journal: the journal would give its number to another fact, which the listener then never hears.
/// </summary>
public static class CopyOrder
{
    /// <exception cref="InvalidOperationException">Rooms listen to each other in a ring, so no order is safe.</exception>
    public static IReadOnlyList<Room> Of(IEnumerable<Room> rooms, IEnumerable<Listener> listeners)
    {
        var left = rooms.ToList();
        var heard = listeners.Select(listener => (By: listener.Room, Source: left.First(room => room.History.Facts.Contains(listener.Fact)))).Where(pair => pair.By != pair.Source).ToList();
        var order = new List<Room>();
        while (left.Count > 0)
        {
            var next = left.Find(room => !heard.Any(pair => pair.Source == room && left.Contains(pair.By)))
                ?? throw new InvalidOperationException($"{string.Join(", ", left.Select(room => room.Name))} listen to each other: no order of copying them one after another is safe.");
            left.Remove(next);
            order.Add(next);
        }
        return order;
    }
}
