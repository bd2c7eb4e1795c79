using SaferCity.Server;

var app = ServerHost.Build(args);
await ServerHost.MigrateAsync(app.Services, CancellationToken.None);
await app.RunAsync();
