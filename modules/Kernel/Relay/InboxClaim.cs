using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Relay;

/// <summary>One fact for one listener, kept with what the listener changes: a fact delivered twice has one effect.</summary>
internal sealed class InboxClaim(string listener, string source, long number, long at) : IClaim
{
    public async Task<bool> TakeAsync(ModuleDb db, CancellationToken cancellationToken)
    {
        await using var command = db.Command($"insert into {db.In}inbox (listener, source, number, at) values (@listener, @source, @number, @at) on conflict do nothing",
            ("@listener", listener), ("@source", source), ("@number", number), ("@at", at));
        return await command.ExecuteNonQueryAsync(cancellationToken) == 1;
    }

    public Task AnswerAsync(ModuleDb db, byte[] answer) => Task.CompletedTask;
}
