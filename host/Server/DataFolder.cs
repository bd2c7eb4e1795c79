namespace SaferCity.Server;

/// <summary>The data folder, for this host alone: it is locked before an old socket is deleted.</summary>
internal sealed class DataFolder : IDisposable
{
    /// <summary>Where a restore unpacks, inside the folder: it is there only until all of it is in place.</summary>
    public const string Restoring = "restoring";

    private readonly FileStream held;

    private DataFolder(string path, FileStream held) => (Path, this.held) = (path, held);

    public string Path { get; }

    /// <summary>Only this user can reach it: the folder, like the data folder round it, is 0700.</summary>
    public string Socket => System.IO.Path.Combine(Path, "socket", "console.sock");

    /// <exception cref="InvalidOperationException">Another host uses the folder, or a restore into it was cut off.</exception>
    public static DataFolder Lock(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(full);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(full, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        FileStream held;
        try
        {
            held = new FileStream(System.IO.Path.Combine(full, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"Another SaferCity uses the data folder {full}. Stop it, or set SaferCity:Data to another folder.");
        }
        if (Directory.Exists(System.IO.Path.Combine(full, Restoring)))
        {
            held.Dispose();
            throw new InvalidOperationException($"A restore into the data folder {full} was cut off. Empty it and restore again.");
        }
        var folder = new DataFolder(full, held);
        var sockets = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(folder.Socket)!);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(sockets.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.Delete(folder.Socket);
        return folder;
    }

    public void Dispose() => held.Dispose();
}
