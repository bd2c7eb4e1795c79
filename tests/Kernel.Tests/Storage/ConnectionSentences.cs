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
    public void A_connection_that_is_left_half_read_is_lent_to_nobody()
    {
        var left = connections.Open();
        var command = Plain.Command(left, null, "select 1 union select 2");
        Assert.True(command.ExecuteReader().Read());
        left.Dispose();
        Assert.Equal(System.Data.ConnectionState.Closed, left.State);
    }

    [Fact]
    public void A_statement_that_is_left_half_read_lets_go_of_what_it_saw()
    {
        var before = connections.Open();
        var command = Plain.Command(before, null, "select 1 union select 2");
        Assert.True(command.ExecuteReader().Read());
        command.Dispose();
        before.Dispose();
        using var after = connections.Open();
        using var again = Plain.Command(after, null, "select 1 union select 2");
        Assert.Same(before, after);
        Assert.Equal(1L, again.ExecuteScalar());
    }

    [Fact]
    public void Who_gives_back_twice_takes_it_from_nobody()
    {
        var given = connections.Open();
        given.Dispose();
        given.Dispose();
        using var one = connections.Open();
        using var other = connections.Open();
        Assert.NotSame(one, other);

        var command = Plain.Command(one, null, "select @name", ("@name", "Invented"));
        command.Dispose();
        command.Dispose();
        using var next = Plain.Command(one, null, "select @name", ("@name", "Next"));
        using var another = Plain.Command(one, null, "select @name", ("@name", "Another"));
        Assert.Equal("Next Another", $"{next.ExecuteScalar()} {another.ExecuteScalar()}");
    }

    [Fact]
    public void A_statement_that_comes_late_is_kept_as_the_first_ones_are()
    {
        using var connection = connections.Open();
        for (var number = 0; number < KeptStatements.Most + 5; number++) Plain.Command(connection, null, $"select {number}").Dispose();
        var late = Plain.Command(connection, null, "select 'late'");
        late.Dispose();
        using var again = Plain.Command(connection, null, "select 'late'");
        Assert.Same(late, again);
    }

    [Fact]
    public void What_is_renewed_is_closed_and_what_is_out_then_when_it_comes_back()
    {
        var (idle, reading) = (connections.Open(), connections.Open());
        idle.Dispose();
        connections.Renew();
        Assert.Equal([System.Data.ConnectionState.Closed, System.Data.ConnectionState.Open], [idle.State, reading.State]);
        reading.Dispose();
        Assert.Equal(System.Data.ConnectionState.Closed, reading.State);
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
