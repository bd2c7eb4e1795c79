using System.Reflection;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Journal;

/// <summary>A room's facts and the sentence that each is told in. A fact without a sentence does not start the host.</summary>
public sealed class History
{
    private readonly Dictionary<Type, Func<IFact, string>> sentences = [];

    /// <summary>Every fact that the room records.</summary>
    public IReadOnlyCollection<Type> Facts => sentences.Keys;

    public History Say<TFact>(Func<TFact, string> sentence) where TFact : IFact
    {
        sentences.Add(typeof(TFact), fact => sentence((TFact)fact));
        return this;
    }

    public History Say<TFact>(string sentence) where TFact : IFact => Say<TFact>(_ => sentence);

    /// <summary>The sentence for a journalled fact; its bare name where the room no longer knows it.</summary>
    public string Tell(string room, string name, string body) => Known(room, name) is { } type ? sentences[type](FactNames.Read(body, type)) : name;

    /// <summary>What a fact does with personal data; that it changes records, where the room no longer knows it.</summary>
    public Operation OperationOf(string room, string name) => Known(room, name) is { } type ? OperationOf(type) : Operation.Alteration;

    internal static Operation OperationOf(Type fact) => fact.GetCustomAttribute<FactAttribute>()!.Operation;

    private Type? Known(string room, string name) => Facts.FirstOrDefault(fact => FactNames.Of(room, fact) == name);
}

/// <summary>One line of a record's history.</summary>
/// <param name="Person">The pseudonymous id of who did it.</param>
/// <param name="Fact">What happened, by its name in the journal.</param>
/// <param name="Text">The reason or note, where one was given and not erased.</param>
public sealed record Told(long Number, DateTimeOffset At, string Person, string Fact, string Sentence, string? Text);

public static class HistoryOf
{
    /// <summary>What else the entries with a free text are about that are about a record, by id.</summary>
    public static async Task<List<Guid>> BesideInTextsAsync(this ModuleDb db, IId record, CancellationToken cancellationToken)
    {
        await using var connection = await db.Room.Engine.ConnectAsync(db.Room.Room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null,
            $"select distinct o.subject from {db.In}journal_subjects s join {db.In}journal_texts t on t.number = s.number join {db.In}journal_subjects o on o.number = s.number where s.subject = @subject and o.subject <> @subject",
            ("@subject", record.Value));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var beside = new List<Guid>();
        while (await row.ReadAsync(cancellationToken)) beside.Add(row.GetGuid(0));
        return beside;
    }

    /// <summary>
    /// All that the journal says about a record but who read it, oldest first. The caller must have been shown the record itself before; its readers are
    /// for the audit page.
    /// </summary>
    public static async Task<List<Told>> HistoryOfAsync(this ModuleDb db, IId record, CancellationToken cancellationToken)
    {
        var room = db.Room.Room;
        await using var connection = await db.Room.Engine.ConnectAsync(room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null,
            $"select j.number, j.at, j.person, j.fact, j.body, t.content from {db.In}journal_subjects s join {db.In}journal j on j.number = s.number left join {db.In}journal_texts t on t.number = j.number where s.subject = @subject and not s.reading order by j.number",
            ("@subject", record.Value));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var told = new List<Told>();
        while (await row.ReadAsync(cancellationToken))
            told.Add(new(row.GetInt64(0), Instants.FromMicroseconds(row.GetInt64(1)), row.GetString(2), row.GetString(3), room.History.Tell(room.Name, row.GetString(3), row.GetString(4)), row.IsDBNull(5) ? null : row.GetString(5)));
        return told;
    }
}
