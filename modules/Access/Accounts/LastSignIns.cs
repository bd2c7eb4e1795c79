using SaferCity.Access.Data;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal static class LastSignIns
{
    private static readonly string SignedIn = FactNames.Of(AccessModule.Name, typeof(SignedIn));

    /// <summary>When each account was last signed in to, by the journal; those that never were are not in it.</summary>
    public static async Task<Dictionary<AccountId, DateTimeOffset>> LastSignInsAsync(this AccessDb db, IReadOnlyCollection<Account> accounts, CancellationToken cancellationToken)
    {
        if (accounts.Count == 0) return [];
        var (room, engine) = (AccessModule.Name, db.Room.Engine);
        (string, object?)[] ids = [.. accounts.Select((account, i) => ($"@a{i}", (object?)account.Id.Value))];
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null,
            $"select s.subject, max(j.at) from {engine.Prefix(room)}journal_subjects s join {engine.Prefix(room)}journal j on j.number = s.number where j.fact = @fact and s.subject in ({string.Join(", ", ids.Select(id => id.Item1))}) group by s.subject",
            [("@fact", SignedIn), .. ids]);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var last = new Dictionary<AccountId, DateTimeOffset>();
        while (await row.ReadAsync(cancellationToken)) last[AccountId.Of(row.GetGuid(0))] = Instants.FromMicroseconds(row.GetInt64(1));
        return last;
    }
}
