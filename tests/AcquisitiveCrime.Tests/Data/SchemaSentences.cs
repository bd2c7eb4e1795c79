using SaferCity.AcquisitiveCrime.Data;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Data;

public sealed class SchemaSentences
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var police = await PoliceRoom.OpenAsync(kept);

        Assert.Empty(await police.Room.InDbAsync<AcquisitiveCrimeDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
