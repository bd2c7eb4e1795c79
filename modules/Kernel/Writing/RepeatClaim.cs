using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Writing;

/// <summary>A caller's request id. The same id gets the first answer back; the same id with another body is refused. A refused command leaves no row.</summary>
internal sealed class RepeatClaim(string caller, string requestId, string fingerprint, long at) : IClaim
{
    public static readonly Refusal OtherBody = new("kernel.request_id_reused", "This request id was used before, for something else.", "Give every new request an id of its own, and repeat an old one with exactly the same content.");

    public async Task<bool> TakeAsync(ModuleDb db, CancellationToken cancellationToken)
    {
        await using var command = db.Command($"insert into {db.In}repeats (caller, request_id, fingerprint, at) values (@caller, @request, @fingerprint, @at) on conflict do nothing",
            ("@caller", caller), ("@request", requestId), ("@fingerprint", fingerprint), ("@at", at));
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    public async Task AnswerAsync(ModuleDb db, byte[] answer)
    {
        await using var command = db.Command($"update {db.In}repeats set answer = @answer where caller = @caller and request_id = @request",
            ("@answer", answer), ("@caller", caller), ("@request", requestId));
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The answer given before, or null. Looked up outside any turn.</summary>
    public async Task<byte[]?> KnownAsync(ModuleDb db, CancellationToken cancellationToken)
    {
        await using var connection = await db.Room.Engine.ConnectAsync(db.Room.Room.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select fingerprint, answer from {db.In}repeats where caller = @caller and request_id = @request",
            ("@caller", caller), ("@request", requestId));
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        if (!await row.ReadAsync(cancellationToken)) return null;
        OtherBody.When(row.GetString(0) != fingerprint);
        return row.IsDBNull(1) ? [] : row.GetFieldValue<byte[]>(1);
    }
}
