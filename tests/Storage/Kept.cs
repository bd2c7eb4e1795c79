namespace SaferCity.Tests.Storage;

/// <summary>Where a test's records are kept. Every sentence about storage holds on both.</summary>
public enum Kept
{
    InSqlite,
    InPostgres,
}
