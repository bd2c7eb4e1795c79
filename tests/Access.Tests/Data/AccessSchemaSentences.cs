using SaferCity.Access.Data;
using SaferCity.Kernel.Storage;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access.Data;

public sealed class AccessSchemaSentences
{
    [Theory, OnBothEngines]
    public async Task The_model_is_the_migrated_schema(Kept kept)
    {
        await using var gate = await Gate.OpenAsync(kept);

        Assert.Empty(await gate.Room.InDbAsync<AccessDb, List<string>>(db => SchemaCheck.DifferencesAsync(db)));
    }
}
