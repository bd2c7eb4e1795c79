using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Pipeline;

/// <summary>
/// Innermost behaviour, for questions that open a restricted record: read first, outside any turn; then journal that it was read; only then answer. Where
/// the journal cannot be written nothing is answered, but to who may read in an emergency (<see cref="EmergencyDoor"/>). The reason is asked for before the record is looked for, so that asking says nothing about it;
/// of a record that is closed for good none is asked for or kept.
/// </summary>
internal sealed class Consulted<TRequest, TAnswer>(IServiceProvider services, CurrentCaller caller, ReadingPolicy policy, EmergencyDoor emergency, TimeProvider clock) : IPipelineBehavior<TRequest, TAnswer>
    where TRequest : IConsultation
{
    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredKeyedService<ModuleDb>(typeof(TRequest).Assembly);
        var reason = request.Reason.Trim();
        if (reason.Length > 0 && await IsClosedAsync(db, request.Record, cancellationToken)) reason = "";
        else if (reason.Length == 0 && policy.AskWhyIn.Contains(db.Room.Room.Name) && !await SaidWhyAsync(db, request.Record, cancellationToken) && !await IsClosedAsync(db, request.Record, cancellationToken))
            throw FormProblem.In("reason", "Say why you open this record");

        var answer = await db.LookingAsync(() => next());
        var (room, record, asked) = (db.Room.Room.Name, Guid.Parse(request.Record), typeof(TRequest).Name);
        if (emergency.IsKnown(room) && emergency.Pass(room, asked, record, reason)) return answer;
        try
        {
            await db.AppendAsync(new RecordRead(RecordId.Of(record), asked), cancellationToken, reason);
            emergency.Found(room, writable: true);
        }
        catch (JournalShutException)
        {
            emergency.Found(room, writable: false);
            if (!emergency.Pass(room, asked, record, reason)) throw;
        }
        return answer;
    }

    private static async Task<bool> IsClosedAsync(ModuleDb db, string record, CancellationToken cancellationToken) =>
        db.Closed is { } closed && Guid.TryParse(record, out var id) && await closed.HoldsAsync(id, cancellationToken);

    private async Task<bool> SaidWhyAsync(ModuleDb db, string record, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(record, out var id)) return false;
        var (engine, room) = (db.Room.Engine, db.Room.Room.Name);
        await using var connection = await engine.ConnectAsync(room, cancellationToken);
        await using var command = Plain.Command(connection, null,
            $"""
            select 1 from {engine.Prefix(room)}journal_subjects s join {engine.Prefix(room)}journal j on j.number = s.number
            where s.subject = @subject and s.reading and j.system = @system and j.person = @person and j.text_hash is not null and j.at > @since limit 1
            """,
            ("@subject", id), ("@system", caller.Is.System), ("@person", caller.Is.Person),
            ("@since", Instants.ToMicroseconds(clock.GetUtcNow() - policy.ReasonHolds)));
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
