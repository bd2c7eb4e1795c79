using SaferCity.Governance.Data;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Data;

public sealed class TheSchema
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var partnership = await Partnership.OpenAsync(kept);

        Assert.Empty(await partnership.Room.InDbAsync<GovernanceDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
