using System.Collections.Concurrent;
using System.Text;
using SaferCity.Tests.Hosting;
using SaferCity.Tests.Integration.Wire;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Integration.Matrix;

/// <summary>
/// Every rpc by everybody: what the host answers to an empty message, over the wire. What is asked for is the contract and what the host serves, so that a new rpc
/// or permission changes the text and fails here until somebody has looked at the new lines and taken them over.
/// </summary>
public sealed class CallMatrixSentences
{
    private const string Denied = "PERMISSION_DENIED", Unknown = "UNAUTHENTICATED";

    [Fact]
    public async Task Every_rpc_answers_everybody_as_the_matrix_says()
    {
        await using var host = await TestHost.StartAsync();
        using var calls = new RawCalls(host.CallsAt);
        var callers = await OneEach.OfAsync(host);
        var rpcs = EveryRpc.PathsOf(host);

        var answers = new ConcurrentDictionary<(string Rpc, OneCaller Caller), string>();
        await Parallel.ForEachAsync(rpcs.SelectMany(rpc => callers.Where(caller => caller.Asks(rpc)).Select(caller => (rpc, caller))), new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (cell, _) => answers[cell] = (await calls.SendAsync(cell.rpc, cell.caller.Token, [])).Name);

        Grid.TextMustMatch("Calls.matrix.txt", TextOf(rpcs, callers, answers));
    }

    private static string TextOf(IReadOnlyList<string> rpcs, IReadOnlyList<OneCaller> callers, ConcurrentDictionary<(string Rpc, OneCaller Caller), string> answers)
    {
        var text = new StringBuilder("""
            What every rpc answers to an empty message, by who sends it: nobody, a visitor of the console, somebody signed in without a permission, and partners'
            keys: one without a permission, one for each permission of the room with that one alone, and one with all permissions of all the other rooms; and "as a role",
            somebody signed in who has one of the roles that an installation begins with, and who has confirmed nothing lately (FAILED_PRECONDITION where that is asked).
            Where nothing is said, nobody's call is UNAUTHENTICATED and everybody else's is PERMISSION_DENIED. The permissions are:

            """);
        foreach (var room in callers.Where(caller => caller.Name.Contains('.')).GroupBy(caller => caller.Room)) text.Append("  ").AppendJoin(", ", room.Select(caller => caller.Name)).Append('\n');
        foreach (var rpc in rpcs)
        {
            text.Append('\n').Append(rpc[1..].Replace("safercity.", "", StringComparison.Ordinal)).Append('\n');
            foreach (var answer in callers.Where(caller => caller.Asks(rpc) && answers[(rpc, caller)] != (caller.Token is null ? Unknown : Denied)).GroupBy(caller => answers[(rpc, caller)]).OrderBy(group => group.Key, StringComparer.Ordinal))
                if (Names([.. answer], rpc, callers).ToList() is { Count: > 0 } names) text.Append("  ").Append(answer.Key.PadRight(22)).AppendJoin(", ", names).Append('\n');
            foreach (var answer in callers.Where(caller => caller.Kind is CallerKind.Role && answers[(rpc, caller)] != Denied).GroupBy(caller => answers[(rpc, caller)]).OrderBy(group => group.Key, StringComparer.Ordinal))
                text.Append("  as a role: ").Append(answer.Key.PadRight(22)).AppendJoin(", ", callers.Where(caller => caller.Kind is CallerKind.Role).All(answer.Contains) ? ["every role"] : answer.Select(caller => caller.Name)).Append('\n');
        }
        return text.ToString();
    }

    private static IEnumerable<string> Names(List<OneCaller> here, string rpc, IReadOnlyList<OneCaller> callers)
    {
        if (callers.Where(caller => caller.Kind is CallerKind.Key && caller.Asks(rpc)).All(here.Contains)) yield return "every key";
        else foreach (var key in here.Where(caller => caller.Kind is CallerKind.Key).Select(caller => caller.Name).Order(StringComparer.Ordinal)) yield return key;
        if (here.Exists(caller => caller.Kind is CallerKind.Account)) yield return "whoever is signed in";
        foreach (var other in here.Where(caller => caller.Kind is CallerKind.Visitor or CallerKind.Stranger)) yield return other.Name;
    }
}
