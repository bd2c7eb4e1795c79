using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Relay;

/// <summary>
/// Facts that a restored inbox knows of and the restored journal that they came from does not hold: of two rooms that listen to each other one was copied
/// after it had heard what the other's copy does not say. Their numbers go to other facts, which must be heard.
/// </summary>
public static class UnsaidFacts
{
    /// <summary>Takes them out of the inboxes. To be done before anything is written to the restored rooms.</summary>
    public static async Task ForgetAsync(IEngine engine, IEnumerable<Room> rooms, IEnumerable<Listener> listeners, CancellationToken cancellationToken = default)
    {
        var all = rooms.ToList();
        foreach (var listener in listeners)
        {
            var source = all.First(room => room.History.Facts.Contains(listener.Fact)).Name;
            var last = await LastSaidAsync(engine, source, cancellationToken);
            await using var connection = await engine.ConnectAsync(listener.Room.Name, cancellationToken);
            await using var command = Plain.Command(connection, null, $"delete from {engine.Prefix(listener.Room.Name)}inbox where listener = @listener and source = @source and number > @last",
                ("@listener", listener.Name), ("@source", source), ("@last", last));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task<long> LastSaidAsync(IEngine engine, string source, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(source, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select coalesce(max(number), 0) from {engine.Prefix(source)}journal");
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken));
    }
}
