using Microsoft.EntityFrameworkCore;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

/// <summary>A connection that is closed lets go of its file, whatever it had prepared (SQLite; seen by the process's own list of open files).</summary>
public sealed class NothingLeftOpenSentences
{
    [Fact]
    public async Task A_look_at_how_writers_connect_leaves_no_file_open()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        var file = await room.InDbAsync<MiniDb, string>(db => Task.FromResult(db.Database.GetDbConnection().DataSource));
        await room.DoAsync("first");
        Assert.Null(await room.Engine.NotDurableAsync("mini")); // SQLite itself leaves one closing for the next opening, while others have the file open
        Assert.NotEqual(0, TimesOpen(file));
        var before = TimesOpen(file);

        for (var time = 0; time < 5; time++) Assert.Null(await room.Engine.NotDurableAsync("mini"));

        Assert.Equal(before, TimesOpen(file));
    }

    private static int TimesOpen(string file) => Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(open => File.ResolveLinkTarget(open, returnFinalTarget: false)?.FullName == file);
}
