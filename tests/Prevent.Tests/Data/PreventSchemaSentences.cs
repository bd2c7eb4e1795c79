using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Data;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Prevent.Data;

public sealed class PreventSchemaSentences
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var channel = await Channel.OpenAsync(kept);

        Assert.Empty(await channel.Room.InDbAsync<PreventDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
