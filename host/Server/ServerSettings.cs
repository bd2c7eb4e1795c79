using SaferCity.Access.Contracts;
using SaferCity.Console.SigningIn;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.People;
using SaferCity.Server.Edge;

namespace SaferCity.Server;

/// <summary>What the host is told by its configuration, section "SaferCity".</summary>
internal sealed record ServerSettings
{
    /// <summary>"sqlite", or "postgres" with the connection string "SaferCity".</summary>
    public string Storage { get; init; } = "sqlite";

    /// <summary>The data folder: databases, keys, the console's socket.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The console's port; 0 takes any.</summary>
    public int Pages { get; init; } = 5080;

    /// <summary>The port for partners' calls; 0 takes any.</summary>
    public int Calls { get; init; } = 5081;

    /// <summary>The certificate with which calls are taken from other machines; unset: calls come from this machine alone, in plain text.</summary>
    public TlsSettings? Tls { get; init; }

    /// <summary>Whether an empty data folder is filled with the story city; unset: in Development only.</summary>
    public bool? Story { get; init; }

    /// <summary>Where signed checkpoints of the journals are written while the host runs; unset: nowhere.</summary>
    public string? CheckpointsTo { get; init; }

    /// <summary>How long after a checkpoint the next is written; the first is written at the start.</summary>
    public TimeSpan CheckpointEvery { get; init; } = TimeSpan.FromDays(1);

    /// <summary>The folder in which readings are written down while the journal cannot be, best on another disk; unset: "emergency" in the data folder.</summary>
    public string? EmergencySpool { get; init; }

    /// <summary>How often it is tried to enter such readings in the journals.</summary>
    public TimeSpan EmergencyMergeEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>"required" of all who can see cases, or "off", which Development alone takes, where it is the default: the story's people have a password that everybody knows.</summary>
    public string? SecondFactor { get; init; }

    /// <summary>For how many hours a record stays open that somebody opened by break-glass.</summary>
    public int BreakGlassHours { get; init; } = new BreakGlassTime().Hours;

    /// <summary>Further rules of signing in: ShortestPassword, BreachedPasswords, TriesPerName, TriesPerAddress, TriesWithin, StepUpHolds, PasskeyDomain, PasskeyOrigins.</summary>
    public SigningInSettings? SignIn { get; init; }

    /// <summary>How often one caller may call: Burst, PerSecond.</summary>
    public RateLimits RateLimits { get; init; } = new();

    /// <summary>The partnership's provider of identities (OpenID Connect); unset: people sign in with passwords alone.</summary>
    public ProviderSettings? Provider { get; init; }

    /// <summary>The partnership's own area.</summary>
    public string LocalAuthority { get; init; } = "City of London";

    public string PoliceForce { get; init; } = "City of London Police";

    /// <summary>Where the emergency spool is, for a data folder.</summary>
    public string EmergencyFolder(string dataFolder) => EmergencySpool is { } named ? Path.GetFullPath(named) : Path.Combine(dataFolder, "emergency");

    public OwnArea Own => new(LocalAuthority, PoliceForce);

    public static ServerSettings Of(IConfiguration configuration) => configuration.GetSection("SaferCity").Get<ServerSettings>() ?? new();
}
