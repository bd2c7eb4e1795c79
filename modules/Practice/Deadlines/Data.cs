namespace SaferCity.Practice.Deadlines;

/// <summary>The files beside this one, as they were built into the assembly.</summary>
internal static class Data
{
    public static Stream Open(string name) =>
        typeof(Data).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} was not built into {typeof(Data).Assembly.GetName().Name}.");

    public static IReadOnlyList<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
