using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>For whom packs of meetings are encrypted, and how long they may be kept: section "SaferCity:MeetingPacks" of the configuration.</summary>
public sealed record MeetingPackSettings
{
    private const string Section = "SaferCity:MeetingPacks";

    /// <summary>The file of the public key (P-256, PEM) whose private half opens the packs; unset: no pack is made.</summary>
    public string? For { get; init; }

    /// <summary>How many days after the meeting a pack, and what was printed of it, is to be destroyed at the latest.</summary>
    public int DestroyAfterDays { get; init; } = 7;

    /// <summary>Registers them, for a room whose panel meets on cases.</summary>
    public static void AddTo(IServiceCollection services) =>
        services.TryAddSingleton(provider => new MeetingPack(provider.GetService<IConfiguration>()?.GetSection(Section).Get<MeetingPackSettings>() ?? new()));
}
