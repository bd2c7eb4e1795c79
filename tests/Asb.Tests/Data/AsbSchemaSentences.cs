using SaferCity.Asb.Data;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Data;

public sealed class AsbSchemaSentences
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        Assert.Empty(await desk.Room.InDbAsync<AsbDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
