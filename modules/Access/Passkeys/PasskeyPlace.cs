using FluentValidation;
using Microsoft.AspNetCore.Http;

namespace SaferCity.Access.Passkeys;

/// <summary>
/// Where the browser is. ASP.NET Core Identity's passkeys want the page's own request, and read nothing of it but its host and origin: the call comes from the
/// console over gRPC, which says both, so that they get a request that holds these alone.
/// </summary>
internal static class PasskeyPlace
{
    /// <param name="origin">"https://safercity.example".</param>
    public static HttpContext At(string origin)
    {
        var at = new Uri(origin);
        return new DefaultHttpContext { Request = { Scheme = at.Scheme, Host = new(at.Authority), Headers = { Origin = origin } } };
    }

    /// <summary>The rule of a form: the origin of a page.</summary>
    public static void MustBeAnOrigin<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(IsOne).WithMessage("Name where the browser is, like https://safercity.example");

    public static bool IsOne(string origin) => Uri.TryCreate(origin, UriKind.Absolute, out var at) && (at.Scheme == Uri.UriSchemeHttps || at.Scheme == Uri.UriSchemeHttp) && at.GetLeftPart(UriPartial.Authority) == origin;
}
