using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Pipeline;

/// <summary>
/// Second behaviour: the caller must hold the permission that the message names. Fails closed. A denied attempt is journalled before the answer.
/// Questions from room to room, which are not of the contract, carry their purpose instead and pass.
/// </summary>
internal sealed class Permitted<TRequest, TAnswer>(CurrentCaller caller, IServiceProvider services) : IPipelineBehavior<TRequest, TAnswer> where TRequest : notnull
{
    private static readonly NeedsAttribute? Needed = typeof(TRequest).GetCustomAttribute<NeedsAttribute>();

    public async Task<TAnswer> Handle(TRequest request, RequestHandlerDelegate<TAnswer> next, CancellationToken cancellationToken)
    {
        if (Needed is null && request is IRoomQuestion) return await next();
        if (Needed is not null && (caller.Is.May(Needed.Permission) || (Needed.Or is not null && caller.Is.May(Needed.Or)))) return await next();

        var db = services.GetKeyedService<ModuleDb>(typeof(TRequest).Assembly);
        if (db is not null && caller.Is != Caller.Nobody) await db.AppendAsync(new Denied(typeof(TRequest).Name), cancellationToken);
        throw new NotPermittedException(Needed?.Permission ?? "none");
    }
}

/// <summary>A question that one room asks another through its Contracts. It states its purpose; the caller's own permission was checked by the room that asks.</summary>
public interface IRoomQuestion
{
    /// <summary>Why it is asked, for the record: "board paper".</summary>
    string Purpose { get; }
}

/// <summary>Somebody was refused a message for want of permission.</summary>
[Fact("access_denied.v1", Operation = Operation.None)]
public sealed record Denied(string Message) : IFact;
