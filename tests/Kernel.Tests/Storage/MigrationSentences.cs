using System.Reflection;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Kernel.Storage;

public sealed class MigrationSentences
{
    private static readonly Assembly Files = typeof(MiniRoom).Assembly;

    [Theory, OnBothEngines]
    public async Task Eight_hosts_that_start_at_once_migrate_once(Kept kept)
    {
        await using var storage = await FreshStorage.OfAsync(kept);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Migrator.ApplyAsync(storage.Engine, "mini", Files))));

        Assert.Equal(kept is Kept.InSqlite ? 5L : 4L, await CountAsync(storage.Engine)); // three of the machinery and one for files of its own, one of the room
    }

    [Theory, OnBothEngines]
    public async Task A_file_that_was_changed_after_it_was_applied_is_refused(Kept kept)
    {
        await using var storage = await FreshStorage.OfAsync(kept, ("mini", Files));
        await using (var connection = await storage.Engine.ConnectAsync("mini"))
        await using (var command = Plain.Command(connection, null, $"update {storage.Engine.Prefix("mini")}migrations set checksum = 'other' where name = '0001-mini.sql'"))
            await command.ExecuteNonQueryAsync();

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => Migrator.ApplyAsync(storage.Engine, "mini", Files));

        Assert.Equal("mini: migration 0001-mini.sql was changed after it was applied.", error.Message);
    }

    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var room = await MiniRoom.OpenAsync(kept);

        Assert.Empty(await room.InDbAsync<MiniDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }

    private static async Task<long> CountAsync(IEngine engine)
    {
        await using var connection = await engine.ConnectAsync("mini");
        await using var command = Plain.Command(connection, null, $"select count(*) from {engine.Prefix("mini")}migrations");
        return Convert.ToInt64(await command.ExecuteScalarAsync());
    }
}
