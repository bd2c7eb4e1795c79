using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Data;

namespace SaferCity.Tests.Vawg.Data;

public sealed class VawgSchemaSentences
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var marac = await Marac.OpenAsync(kept);

        Assert.Empty(await marac.Room.InDbAsync<VawgDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
