namespace SaferCity.Tests;

/// <summary>Says all that was found where nothing should have been: xunit's own messages cut it short.</summary>
internal static class Found
{
    public static void Nothing<T>(IEnumerable<T> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
