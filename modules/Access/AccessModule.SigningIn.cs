using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.SigningIn;

namespace SaferCity.Access;

public static partial class AccessModule
{
    private static void AddSigningIn(IServiceCollection services)
    {
        services.TryAddSingleton(new SigningInSettings());
        services.AddSingleton<OneAtATime>().AddSingleton<SecondFactorRule>().AddScoped<CodeCheck>();
        services.AddIdentityCore<Account>(people =>
        {
            // Length is what helps (NCSC, password guidance: no complexity rules).
            people.Password = new() { RequiredLength = 12, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            people.Lockout = new() { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
        }).AddUserStore<AccountStore>();
    }
}
