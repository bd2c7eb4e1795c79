using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SaferCity.Console;

/// <summary>
/// The console's three cookies. Outside Development each is bound to this host and to https (RFC 6265bis, the __Host- prefix);
/// in Development the console speaks plain http on the loopback address.
/// </summary>
internal static class Cookies
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    public static void Configure(IServiceCollection services)
    {
        services.AddOptions<CookieAuthenticationOptions>(ConsoleApp.Scheme).Configure<IHostEnvironment>((options, host) =>
        {
            Bind(options.Cookie, "SaferCity", SameSiteMode.Lax, host);
            options.LoginPath = "/sign-in";
            options.AccessDeniedPath = "/status/403";
            options.ReturnUrlParameter = "then";
            options.ExpireTimeSpan = Idle;
            options.SlidingExpiration = true;
        });
        services.AddOptions<AntiforgeryOptions>().Configure<IHostEnvironment>((options, host) => Bind(options.Cookie, "SaferCity.Forms", SameSiteMode.Strict, host));
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IHostEnvironment>((options, host) => Bind(options.Cookie, "SaferCity.Done", SameSiteMode.Lax, host));
    }

    private static void Bind(CookieBuilder cookie, string name, SameSiteMode sameSite, IHostEnvironment host)
    {
        cookie.Name = host.IsDevelopment() ? name : "__Host-" + name;
        cookie.SecurePolicy = host.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.SameSite = sameSite;
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
