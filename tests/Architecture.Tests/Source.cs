namespace SaferCity.Tests;

/// <summary>The project's own text, as it lies in the tree: nothing built, nothing generated, none of the stand-ins.</summary>
internal static class Source
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "stand-ins", "lib", ".git"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files with one of these endings, by their paths from the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(params string[] endings) => Under(Root).Order(StringComparer.Ordinal)
        .Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)));

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    private static IEnumerable<string> Under(string folder) =>
        Directory.EnumerateFiles(folder).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !NotOurs.Contains(Path.GetFileName(child))).SelectMany(Under));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SaferCity.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("These tests read the project's text: run them inside its folder.");
    }
}
