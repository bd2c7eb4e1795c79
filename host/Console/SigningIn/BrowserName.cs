namespace SaferCity.Console.SigningIn;

/// <summary>"Firefox on Linux": as much of what a browser says of itself as its person knows it by.</summary>
internal static class BrowserName
{
    // In this order: what comes later names itself as the earlier ones too.
    private static readonly (string Sign, string Name)[] Browsers = [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];
    private static readonly (string Sign, string Name)[] Systems = [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string Of(HttpRequest request)
    {
        var said = request.Headers.UserAgent.ToString();
        return $"{Find(Browsers, said) ?? "A browser"} on {Find(Systems, said) ?? "an unknown system"}";
    }

    private static string? Find((string Sign, string Name)[] names, string said) => Array.Find(names, name => said.Contains(name.Sign, StringComparison.Ordinal)).Name;
}
