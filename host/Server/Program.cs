using SaferCity.Server;
using SaferCity.Server.Verbs;

if (CommandLine.Verb(args) is { } verb) return await verb();

await using var app = ServerHost.Build(args);
await ServerHost.StartAsync(app);
await app.WaitForShutdownAsync();
return 0;
