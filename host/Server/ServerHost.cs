using Npgsql;
using SaferCity.Console;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Server.Callers;
using SaferCity.Server.Edge;
using SaferCity.Server.Telemetry;

namespace SaferCity.Server;

/// <summary>Puts the house together: rooms, edge, console, telemetry. No rule lives here.</summary>
internal static class ServerHost
{
    private const int LargestMessage = 4 * 1024 * 1024;

    /// <param name="args">Configuration from the command line: --SaferCity:Data=…</param>
    /// <param name="configure">What a test adds.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(ServerHost).Assembly.GetName().Name });
        // Addresses of requests hold one-time links: they are not logged.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        configure?.Invoke(builder);
        var settings = ServerSettings.Of(builder.Configuration);
        SigningInRules.Configure(builder.Services, settings, builder.Environment);
        var demonstration = Demonstration.In(Path.GetFullPath(settings.Data), settings.Story ?? builder.Environment.IsDevelopment());
        if (demonstration.Problem(builder.Environment) is { } known) throw new InvalidOperationException(known);
        builder.Services.AddSingleton(settings.RateLimits.Checked());
        var folder = DataFolder.Lock(settings.Data);

        builder.WebHost.ConfigureKestrel(kestrel => Doors.Open(kestrel, settings, folder));
        builder.Services.AddSingleton(settings).AddSingleton(settings.Own).AddSingleton(new BreakGlassTime(settings.BreakGlassHours)).AddSingleton(_ => folder).AddSingleton(demonstration).AddSingleton<Readiness>()
            .AddSingleton<FirstCallers>().AddSingleton<StoryTelling>().AddSingleton<CallLimits>();
        builder.Services.AddSingleton<TimeProvider>(demonstration.Clock ?? TimeProvider.System);
        builder.Services.AddSingleton(EngineOf(settings, builder.Configuration, folder.Path));
        builder.Services.AddSingleton(provider => EmergencySpool.In(settings.EmergencyFolder(folder.Path), EmergencyKey.MadeIn(folder.Path), provider.GetRequiredService<ILogger<EmergencySpool>>()));
        builder.Services.AddSingleton(new EmergencyMergeEvery(settings.EmergencyMergeEvery));
        foreach (var room in Rooms.All) room.Register(builder.Services);
        builder.Services.AddHostedService<ScheduledCheckpoints>();
        AddCalls(builder.Services);
        ConsoleDoor.Register(builder.Services, folder);
        Exporting.AddTo(builder);

        var app = builder.Build();
        Doors.Watch(app);
        CallsWay.Open(app, MapCalls);
        Forwarding.Believe(app);
        AnswerHealth(app);
        ConsoleApp.Use(app);
        EndpointsWhenAsked.Map(app, ConsoleApp.Map);
        return app;
    }

    /// <summary>The rooms on their storage without any door, for a verb of the command line.</summary>
    public static IServiceCollection HouseOf(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        var settings = ServerSettings.Of(builder.Configuration);
        var services = new ServiceCollection().AddLogging().AddSingleton(settings).AddSingleton(settings.Own)
            .AddSingleton<TimeProvider>(Demonstration.In(Path.GetFullPath(settings.Data), wished: false).Clock ?? TimeProvider.System)
            .AddSingleton(EngineOf(settings, builder.Configuration, Path.GetFullPath(settings.Data)));
        foreach (var room in Rooms.All) room.Register(services);
        return services;
    }

    /// <summary>Brings the databases up to date. Before the host starts: nothing is answered from tables of yesterday.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var engine = services.GetRequiredService<IEngine>();
        if (engine is PostgresEngine postgres) await postgres.CheckCollationAsync(cancellationToken);
        foreach (var room in Rooms.All) await Migrator.ApplyAsync(engine, room.Name, room.Assembly, cancellationToken);
    }

    /// <summary>Migrates, opens the doors, lets the first callers in and, for a demonstration, begins to tell the story.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken = default)
    {
        _ = app.Services.GetRequiredService<EmergencySpool>(); // while there is room for it
        // In Development a database that is quick and forgets is nobody's loss.
        if (!app.Environment.IsDevelopment()) await CheckDurableAsync(app.Services.GetRequiredService<IEngine>(), cancellationToken);
        await MigrateAsync(app.Services, cancellationToken);
        await app.Services.GetRequiredService<FirstCallers>().LetInAsync(cancellationToken);
        await app.StartAsync(cancellationToken);
        app.Services.GetRequiredService<FirstCallers>().Begin(app.Lifetime.ApplicationStopping);
        app.Services.GetRequiredService<StoryTelling>().Begin();
    }

    // On SQLite it is the program that decides (FULL); on PostgreSQL the server, the role or the connection string can decide otherwise.
    private static async Task CheckDurableAsync(IEngine engine, CancellationToken cancellationToken)
    {
        if (engine is PostgresEngine && await engine.NotDurableAsync(Rooms.All[0].Name, cancellationToken) is { } problem)
            throw new InvalidOperationException($"A power cut could take back what PostgreSQL has acknowledged: {problem}. Switch it on, on the server, for the role and in the connection string.");
    }

    private static IEngine EngineOf(ServerSettings settings, IConfiguration configuration, string folder) => settings.Storage switch
    {
        "sqlite" => new SqliteEngine(folder),
        "postgres" => new PostgresEngine(NpgsqlDataSource.Create(configuration.GetConnectionString("SaferCity")
            ?? throw new InvalidOperationException("SaferCity:Storage is postgres: set the connection string SaferCity as well (ConnectionStrings:SaferCity)."))),
        var other => throw new InvalidOperationException($"SaferCity:Storage is \"{other}\": it must be sqlite or postgres."),
    };

    private static void AddCalls(IServiceCollection services)
    {
        services.AddSingleton(_ => new ContractRegistry(Rooms.All.Select(room => room.Assembly).Append(typeof(ServerHost).Assembly).SelectMany(ContractRegistry.ServicesOf)));
        services.AddGrpc(calls =>
        {
            calls.MaxReceiveMessageSize = LargestMessage;
            calls.Interceptors.Add<AnsweredCalls>();
        });
    }

    private static void MapCalls(IEndpointRouteBuilder routes)
    {
        foreach (var room in Rooms.All) room.Map(routes);
        routes.MapGrpcService<HealthGrpcService>();
        routes.MapGrpcService<ReflectionGrpcService>();
    }

    // Before the pages and services: the first to go through those waits until all of them have been found.
    private static void AnswerHealth(WebApplication app)
    {
        app.Map("/healthz/live", live => live.Run(context => context.Response.WriteAsync("live")));
        app.Map("/healthz/ready", ready => ready.Run(context =>
        {
            var what = context.RequestServices.GetRequiredService<Readiness>().WaitingFor;
            if (what is not null) context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return context.Response.WriteAsync(what is null ? "ready" : $"waiting for {what}");
        }));
    }
}
