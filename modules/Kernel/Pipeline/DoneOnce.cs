using System.Security.Cryptography;
using Google.Protobuf;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Kernel.Writing;

namespace SaferCity.Kernel.Pipeline;

/// <summary>
/// Fourth behaviour, for commands: the same request id from the same caller has one effect and one answer. The look-up comes before the form, which may
/// know today's date. After any failure it runs once more: the "no" may come from our own twin's effect.
/// </summary>
internal sealed class DoneOnce<TRequest, TAnswer>(IServiceProvider services, CurrentCaller caller, TimeProvider clock) : IPipelineBehavior<TRequest, TAnswer>
    where TRequest : ICommand<TAnswer>
{
    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        if (request.RequestId is not { Length: > 0 and <= 100 }) throw FormProblem.In("request_id", "Give every write an id of its own, of at most 100 characters. A UUID is best.");
        if (Text.TextRule.Problem(request.RequestId) is { } problem) throw FormProblem.In("request_id", problem);

        var db = services.GetRequiredKeyedService<ModuleDb>(typeof(TRequest).Assembly);
        var claim = new RepeatClaim($"{caller.Is.System}/{caller.Is.Person}", request.RequestId, Fingerprint(request), Instants.ToMicroseconds(clock.GetUtcNow()));
        if (await claim.KnownAsync(db, cancellationToken) is { } before) return Read(before);
        db.Begin(claim);
        try
        {
            var answer = await next();
            await db.KeepAsync((answer as IMessage)?.ToByteArray() ?? []);
            return answer;
        }
        catch (Exception error)
        {
            await db.DropAsync();
            if (error is not OperationCanceledException && await claim.KnownAsync(db, CancellationToken.None) is { } after) return Read(after);
            if (db.Room.Engine.IsBusyOrFull(error)) throw new StorageBusyException(error);
            throw;
        }
    }

    private static string Fingerprint(TRequest request) => Convert.ToHexStringLower(SHA256.HashData(
        [.. System.Text.Encoding.UTF8.GetBytes(typeof(TRequest).Name), .. (request as IMessage)?.ToByteArray() ?? System.Text.Encoding.UTF8.GetBytes(request.ToString() ?? "")]));

    private static TAnswer Read(byte[] stored)
    {
        var answer = Activator.CreateInstance<TAnswer>();
        (answer as IMessage)?.MergeFrom(stored);
        return answer;
    }
}
