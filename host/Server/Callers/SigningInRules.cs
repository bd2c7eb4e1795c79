using SaferCity.Access.Contracts;

namespace SaferCity.Server.Callers;

/// <summary>What the configuration says of how people sign in.</summary>
internal static class SigningInRules
{
    /// <exception cref="InvalidOperationException">A setting that is none, or one that a house with real records does not take.</exception>
    public static void Configure(IServiceCollection services, ServerSettings settings, IHostEnvironment environment)
    {
        if (settings.SignIn?.BreachedPasswords is { } list && !File.Exists(list)) throw new InvalidOperationException($"SaferCity:SignIn:BreachedPasswords names {list}, which is not there.");
        if (settings.SignIn?.StepUpHolds <= TimeSpan.Zero) throw new InvalidOperationException($"SaferCity:SignIn:StepUpHolds is {settings.SignIn.StepUpHolds}: it must be longer than nothing, like 00:10:00.");
        if (settings.SignIn is { } said && PasskeyProblem(said) is { } wrong) throw new InvalidOperationException(wrong);
        var required = (settings.SecondFactor ?? (environment.IsDevelopment() ? "off" : "required")) switch
        {
            "required" => true,
            "off" when environment.IsDevelopment() => false,
            "off" => throw new InvalidOperationException("SaferCity:SecondFactor is off: that is for Development alone. Leave it out, or set it to required."),
            var other => throw new InvalidOperationException($"SaferCity:SecondFactor is \"{other}\": it must be required or off."),
        };
        if (settings.Provider?.Problem is { } problem) throw new InvalidOperationException(problem);
        services.AddSingleton((settings.SignIn ?? new()) with { SecondFactor = required });
    }

    // A browser gives a domain's passkeys to that domain and to what is under it, and to nobody else.
    private static string? PasskeyProblem(SigningInSettings settings)
    {
        foreach (var origin in settings.PasskeyOrigins)
        {
            if (!Uri.TryCreate(origin, UriKind.Absolute, out var at) || at.GetLeftPart(UriPartial.Authority) != origin) return $"SaferCity:SignIn:PasskeyOrigins names \"{origin}\": it must be an origin, like https://safercity.example.";
            if (settings.PasskeyDomain is { } domain && at.Host != domain && !at.Host.EndsWith("." + domain, StringComparison.Ordinal)) return $"SaferCity:SignIn:PasskeyOrigins names {origin}, which is not under SaferCity:SignIn:PasskeyDomain ({domain}).";
        }
        return settings.PasskeyDomain is { } name && Uri.CheckHostName(name) is not UriHostNameType.Dns ? $"SaferCity:SignIn:PasskeyDomain is \"{name}\": it must be the name of a host, like safercity.example." : null;
    }
}
