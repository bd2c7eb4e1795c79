using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Passkeys;
using SaferCity.Access.Passwords;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Sessions;
using SaferCity.Access.SigningIn;
using SaferCity.Access.Tokens;

namespace SaferCity.Access;

public static partial class AccessModule
{
    private static void AddSigningIn(IServiceCollection services)
    {
        services.TryAddSingleton(new SigningInSettings());
        services.AddSingleton<OneAtATime>().AddSingleton<Beside>().AddSingleton<LiveSessions>().AddSingleton<SecondFactorRule>().AddSingleton<SealedKeys>().AddScoped<CodeCheck>().AddScoped<RolesByGroup>().AddScoped<PasswordCheck>().AddScoped<NewSessions>();
        services.AddSingleton<BreachedPasswords>().AddSingleton<PasswordRule>().AddSingleton<FailedTries>();
        services.AddIdentityCore<Account>(people =>
        {
            people.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        }).AddUserStore<AccountStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>().AddScoped<PasskeyChallenges>().AddScoped<PasskeyCheck>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<SigningInSettings>((passkeys, settings) =>
        {
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement, passkeys.AuthenticatorTimeout) = ("required", "required", PasskeyChallenge.Lasts);
            passkeys.ServerDomain = settings.PasskeyDomain;
            if (settings.PasskeyOrigins.Count > 0) passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && settings.PasskeyOrigins.Contains(asked.Origin));
        });
    }
}
