namespace SaferCity.Console.SigningIn;

/// <summary>The partnership's provider of identities (OpenID Connect): section SaferCity:Provider.</summary>
public sealed record ProviderSettings
{
    /// <summary>What people know it by: "your City account".</summary>
    public string Name { get; init; } = "your organisation’s account";

    /// <summary>Its address, from which everything else is discovered (OpenID Connect Discovery 1.0). https, but on this machine.</summary>
    public required string Authority { get; init; }

    /// <summary>As the provider registered this console, with the address /sign-in/back to come back to.</summary>
    public required string ClientId { get; init; }

    /// <summary>Null where the provider knows the console as a public client: PKCE protects the code either way.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What is asked for beside "openid", with spaces.</summary>
    public string Scopes { get; init; } = "profile";

    /// <summary>The claim with the user name here. It must be one that people at the provider do not choose for themselves.</summary>
    public string UserNameClaim { get; init; } = "preferred_username";

    /// <summary>The claim with the person's groups.</summary>
    public string GroupsClaim { get; init; } = "groups";

    /// <summary>How many hours ago the provider may have asked the person who they are; where it is longer, it asks again (max_age).</summary>
    public int SignedInWithin { get; init; } = 12;

    /// <summary>The values of amr that say that more than one factor was checked (RFC 8176).</summary>
    public IReadOnlyCollection<string> SeveralFactors { get; init; } = ["mfa"];

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem =>
        !Uri.TryCreate(Authority, UriKind.Absolute, out var authority) || !(authority.Scheme == Uri.UriSchemeHttps || (authority.Scheme == Uri.UriSchemeHttp && authority.IsLoopback))
            ? $"SaferCity:Provider:Authority is \"{Authority}\": it must be an https address."
            : string.IsNullOrWhiteSpace(ClientId) ? "SaferCity:Provider:ClientId is not set."
            : SignedInWithin < 1 ? $"SaferCity:Provider:SignedInWithin is {SignedInWithin}: it must be a number of hours, 1 or more." : null;
}
