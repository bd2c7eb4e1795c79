using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Kernel.Mini;
using SaferCity.Tests.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

/// <summary>A context that has written reads on, and gives back what it reads by (SQLite).</summary>
public sealed class ReadingOnSentences
{
    [Fact]
    public async Task What_a_context_reads_by_after_its_turn_is_lent_again()
    {
        await using var room = await MiniRoom.OpenAsync(Kept.InSqlite);
        var readBy = new List<DbConnection>();
        for (var time = 0; time < 3; time++)
            readBy.Add(await room.InDbAsync<MiniDb, DbConnection>(async db =>
            {
                db.Add(Thing.Do($"thing {time}"));
                await db.SaveChangesAsync();
                Assert.Equal(time + 1, await db.Set<Thing>().CountAsync());
                return db.Database.GetDbConnection();
            }));
        Assert.Single(readBy.Distinct());
        Assert.Equal(System.Data.ConnectionState.Open, readBy[0].State);
    }
}
