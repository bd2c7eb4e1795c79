using Google.Protobuf;
using SaferCity.Access.V1;
using SaferCity.Tests.Benchmarks.Measuring;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Benchmarks.Calls;

/// <summary>
/// What a call costs before it does anything: the token, the pipeline and the permission, over TCP, without storage. Client and server share the process
/// and its processors on both sides, so the clients' part makes the ratio kinder than the servers' alone would be.
/// </summary>
internal static class CallRow
{
    private const int Callers = 16;
    private const int Calls = 4000;

    public static async Task MeasureAsync(Table table, int rounds)
    {
        await using var host = await TestHost.StartAsync();
        var accounts = host.As<AccountService.AccountServiceClient>("officer:benchmark");
        // The same bytes on both sides: the two messages have one shape.
        await using var echo = await BareEcho.StartAsync(SayResponse.Parser.ParseFrom((await accounts.ListPermissionsAsync(new())).ToByteArray()));

        var measured = await Rounds.AlternateAsync(rounds,
            () => Callers.Together(Calls, async _ => await accounts.ListPermissionsAsync(new())),
            () => Callers.Together(Calls, async _ => await echo.Client.SayAsync(new())), Rounds.WarmUp);
        table.Rates($"unary call without storage, {Callers} callers", measured, "at least 0.5");
    }
}
