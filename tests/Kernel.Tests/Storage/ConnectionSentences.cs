using System.Data.Common;
using Microsoft.Data.Sqlite;
using SaferCity.Kernel.Storage;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Kernel.Storage;

/// <summary>Connections to SQLite stay open, with what they have prepared, and nothing of one reader reaches the next.</summary>
public sealed class ConnectionSentences : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-connections-").FullName;
    private readonly KeptConnections connections;

    public ConnectionSentences()
    {
        var address = $"Data Source={Path.Combine(folder, "mini.db")};Pooling=False";
        using var first = new SqliteConnection(address);
        first.Open();
        using var table = Plain.Command(first, null, "create table things (id integer primary key, name text)");
        table.ExecuteNonQuery();
        connections = new(address);
    }

    [Fact]
    public void The_next_reader_has_the_connection_and_the_statement_of_the_one_before()
    {
        var before = connections.Open();
        var counted = Plain.Command(before, null, "select count(*) from things where id > @least", ("@least", 0));
        Assert.Equal(0L, counted.ExecuteScalar());
        counted.Dispose();
        before.Dispose();

        using var after = connections.Open();
        using var again = Plain.Command(after, null, "select count(*) from things where id > @least", ("@least", 7));
        Assert.Same(before, after);
        Assert.Same(counted, again);
        Assert.Equal(7, Assert.Single(again.Parameters.Cast<DbParameter>()).Value);
    }

    [Fact]
    public void The_values_of_the_one_before_are_gone()
    {
        using var connection = connections.Open();
        const string Sql = "select @name";
        using (var said = Plain.Command(connection, null, Sql, ("@name", "Invented"))) Assert.Equal("Invented", said.ExecuteScalar());
        using var unsaid = Plain.Command(connection, null, Sql);
        Assert.Throws<InvalidOperationException>(() => unsaid.ExecuteScalar());
    }

    [Fact]
    public void Two_readers_at_once_have_a_statement_each()
    {
        using var connection = connections.Open();
        using var one = Plain.Command(connection, null, "select 1");
        using var other = Plain.Command(connection, null, "select 1");
        using var row = one.ExecuteReader();
        Assert.True(row.Read());
        Assert.Equal(1L, other.ExecuteScalar());
    }

    [Fact]
    public void A_statement_that_failed_can_be_run_again()
    {
        using var connection = connections.Open();
        for (var time = 1; time <= 3; time++)
        {
            using var insert = Plain.Command(connection, null, "insert into things (id, name) values (1, @name)", ("@name", $"{time}"));
            if (time == 1) Assert.Equal(1, insert.ExecuteNonQuery());
            else Assert.Throws<SqliteException>(() => insert.ExecuteNonQuery());
        }
    }

    [Fact]
    public void A_connection_that_is_left_in_a_transaction_is_lent_to_nobody()
    {
        var left = connections.Open();
        using (var begin = Plain.Command(left, null, "begin")) begin.ExecuteNonQuery();
        left.Dispose();
        using var next = connections.Open();
        Assert.NotSame(left, next);
        Assert.Equal(System.Data.ConnectionState.Closed, left.State);
    }

    [Fact]
    public void What_comes_back_after_the_end_is_closed()
    {
        var late = connections.Open();
        var idle = connections.Open();
        idle.Dispose();
        connections.Dispose();
        late.Dispose();
        Assert.Equal([System.Data.ConnectionState.Closed, System.Data.ConnectionState.Closed], [late.State, idle.State]);
    }

    [Fact]
    public void No_more_are_kept_than_it_says()
    {
        var many = Enumerable.Range(0, 40).Select(_ => connections.Open()).ToList();
        many.ForEach(one => one.Dispose());
        Assert.Equal(KeptConnections.Most, many.Count(one => one.State == System.Data.ConnectionState.Open));
    }

    public void Dispose()
    {
        connections.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
