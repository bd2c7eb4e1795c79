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
}
