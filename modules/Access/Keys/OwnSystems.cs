using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Keys;

/// <summary>The product's own callers, which are registered by the product itself and by nobody else.</summary>
internal sealed class OwnSystems(IServiceProvider services, IEngine engine, KnownPermissions known, TimeProvider clock)
{
    /// <summary>Calls for people; each call may do what the account that it names may do.</summary>
    public const string Console = "console";

    /// <summary>Fills the story city, in Development.</summary>
    public const string Story = "story";

    private static readonly string[] Names = [Console, Story, "safercity", "nobody"];

    public static bool IsOne(string system) => Names.Contains(system);

    /// <summary>Whether it is the product at work and not a person's system: its start, its command line, and the story that fills a demonstration.</summary>
    public static bool IsTheProduct(string system) => system is Story or "safercity";

    /// <summary>The console's key: made at the first start and kept in the file, which only its owner may read. One that was revoked is replaced.</summary>
    public async Task<SigningKey> ConsoleAsync(string file, CancellationToken cancellationToken)
    {
        var key = File.Exists(file) ? CallToken.Read(Console, await File.ReadAllTextAsync(file, cancellationToken)) : null;
        var state = key is null ? null : await StateAsync(key.Kid, cancellationToken);
        if (key is null || state == nameof(KeyState.Revoked))
        {
            (key, state) = (CallToken.NewKey(Console), null);
            await KeepAsync(file, key.PrivateKey, cancellationToken);
        }
        if (state is null) await RegisterAsync(key, [], cancellationToken);
        return key;
    }

    /// <summary>A key that lives as long as the process, with every permission.</summary>
    public async Task<SigningKey> StoryAsync(CancellationToken cancellationToken)
    {
        var key = CallToken.NewKey(Story);
        await RegisterAsync(key, known.All, cancellationToken);
        return key;
    }

    // By hand, because it is asked before the host answers, and the room's model takes a second to build.
    private async Task<string?> StateAsync(string kid, CancellationToken cancellationToken)
    {
        await using var connection = await engine.ConnectAsync(AccessModule.Name, cancellationToken);
        await using var command = Plain.Command(connection, null, $"select state from {engine.Prefix(AccessModule.Name)}keys where kid = @kid", ("@kid", kid));
        return await command.ExecuteScalarAsync(cancellationToken) as string;
    }

    private async Task RegisterAsync(SigningKey key, IEnumerable<string> permissions, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<AccessDb>();
        db.Add(Key.Register(key.System, default, PublicKey.Read(CallToken.PublicHalf(key)).Key!, permissions, clock.Now()));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task KeepAsync(string file, string privateKey, CancellationToken cancellationToken)
    {
        File.Delete(file);
        var onlyMine = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) onlyMine.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var writer = new StreamWriter(file, onlyMine);
        await writer.WriteAsync(privateKey.AsMemory(), cancellationToken);
    }
}
