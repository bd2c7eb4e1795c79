using Mapster;
using SaferCity.Access.Data;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Keys;

internal static class ShownKeys
{
    /// <summary>Keys as answers show them, with the names of their organisations.</summary>
    public static async Task<List<V1.Key>> ShownAsync(this AccessDb db, IReadOnlyCollection<Key> keys, CancellationToken cancellationToken)
    {
        var name = await db.Organisations.NamesAsync(keys.Select(k => k.Organisation), cancellationToken);
        return [.. keys.Select(key =>
        {
            var shown = key.Adapt<V1.Key>(AccessMaps.Config);
            shown.Organisation = key.Organisation == default ? "" : name(key.Organisation);
            return shown;
        })];
    }
}
