using Google.Protobuf.WellKnownTypes;
using Mapster;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

internal static class ShownKeys
{
    /// <summary>Keys as answers show them, with the names of their organisations and when they were last used.</summary>
    public static async Task<List<V1.Key>> ShownAsync(this AccessDb db, IReadOnlyCollection<Key> keys, DateOnly today, CancellationToken cancellationToken)
    {
        var ids = keys.Select(key => key.Id).ToList();
        var used = await db.KeyUses.AsNoTracking().Where(use => ids.Contains(use.Key)).ToDictionaryAsync(use => use.Key, use => use.UsedAt, cancellationToken);
        var name = await db.Organisations.NamesAsync(keys.Select(k => k.Organisation), cancellationToken);
        return [.. keys.Select(key =>
        {
            var shown = key.Adapt<V1.Key>(AccessMaps.Config);
            shown.Organisation = key.Organisation == default ? "" : name(key.Organisation);
            shown.LastUsedAt = used.TryGetValue(key.Id, out var at) ? Timestamp.FromDateTimeOffset(at) : null;
            shown.Ended = key.State is KeyState.Registered && key.HasEnded(today);
            return shown;
        })];
    }
}
