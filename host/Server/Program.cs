using SaferCity.Server;
using SaferCity.Server.Verbs;

if (CommandLine.Verb(args) is { } verb) return await verb();

try
{
    await using var app = ServerHost.Build(args);
    await ServerHost.StartAsync(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception error) when (error is InvalidOperationException or IOException)
{
    await System.Console.Error.WriteLineAsync($"SaferCity cannot start. {error.Message} (Ports: --SaferCity:Pages=5080 --SaferCity:Calls=5081; data folder: --SaferCity:Data=data.)");
    return 1;
}
