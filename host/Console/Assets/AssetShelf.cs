using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace SaferCity.Console.Assets;

/// <summary>
/// The stylesheet and scripts that build/console wrote, served from inside the assembly. Their address holds a hash of them all,
/// so that a browser may keep them for ever and a script may import its neighbour by name.
/// </summary>
public sealed class AssetShelf
{
    private static readonly Dictionary<string, string> Types = new()
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    private readonly Dictionary<string, byte[]> files;
    private readonly ConcurrentDictionary<string, byte[]> packed = [];

    /// <summary>Reads the files that were built into this assembly.</summary>
    public AssetShelf()
    {
        var assembly = typeof(AssetShelf).Assembly;
        files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("assets/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToDictionary(name => name["assets/".Length..], name => Read(assembly.GetManifestResourceStream(name)!));

        Version = Convert.ToHexStringLower(SHA256.HashData([.. files.Values.SelectMany(bytes => bytes)]))[..16];
    }

    /// <summary>Changes whenever one of the files does.</summary>
    public string Version { get; }

    /// <summary>Where a page finds the file of this name.</summary>
    public string Href(string name) => $"/assets/{Version}/{name}";

    internal IResult Answer(string version, string name, HttpContext context)
    {
        if (version != Version || !files.TryGetValue(name, out var bytes)) return Results.NotFound();

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal))
        {
            context.Response.Headers.ContentEncoding = "br";
            bytes = packed.GetOrAdd(name, _ => Pack(bytes));
        }

        return Results.Bytes(bytes, Types[Path.GetExtension(name)]);
    }

    private static byte[] Read(Stream stream)
    {
        using var copy = new MemoryStream();
        using (stream) stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal)) brotli.Write(bytes);
        return packed.ToArray();
    }
}
