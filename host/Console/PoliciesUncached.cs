using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace SaferCity.Console;

/// <summary>
/// The default policies, without ASP.NET's memory of which policy an endpoint has: that memory goes through all endpoints when the host starts, which takes
/// as long as all the rest of a start, and a page has one policy to combine.
/// </summary>
internal sealed class PoliciesUncached(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    public override bool AllowsCachingPolicies => false;
}
