using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SaferCity.Console.SigningIn;

/// <summary>
/// Signing in by a provider of identities: OpenID Connect's code flow with PKCE (RFC 7636), over what the provider says of itself. Its keys are read again
/// where a token names one that is not known, so that it may change them. Everything it says is checked by the library's own rules for tokens.
/// </summary>
internal sealed class Provider : IDisposable
{
    private static readonly JsonWebTokenHandler Reader = new() { MapInboundClaims = false };
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);
    private readonly ProviderSettings settings;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly string address;
    private readonly HttpDocumentRetriever documents;
    private readonly ConfigurationManager<OpenIdConnectConfiguration> discovered;

    public Provider(ProviderSettings settings)
    {
        this.settings = settings;
        address = settings.Authority.TrimEnd('/') + "/.well-known/openid-configuration";
        documents = new(http) { RequireHttps = new Uri(settings.Authority).Scheme == Uri.UriSchemeHttps };
        discovered = new(address, new OpenIdConnectConfigurationRetriever(), documents) { RefreshInterval = TimeSpan.FromSeconds(30) };
    }

    /// <summary>Where the browser goes, and what must be kept of it until it comes back.</summary>
    /// <param name="back">The address to come back to.</param>
    /// <param name="then">Where in the console the person wanted to go.</param>
    /// <param name="again">The provider asks the person again who they are, whatever it knows already.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(string Address, Begun Begun)> BeginAsync(string back, string? then, bool again, CancellationToken cancellationToken)
    {
        var configuration = await discovered.GetConfigurationAsync(cancellationToken);
        var begun = new Begun(Secret(), Secret(), Secret(), then, DateTimeOffset.UtcNow, again ? 0 : 3600 * settings.SignedInWithin);
        return (QueryHelpers.AddQueryString(configuration.AuthorizationEndpoint, new Dictionary<string, string?>
        {
            ["response_type"] = "code", ["client_id"] = settings.ClientId, ["redirect_uri"] = back, ["scope"] = $"openid {settings.Scopes}".Trim(), ["state"] = begun.State, ["nonce"] = begun.Nonce,
            ["code_challenge"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(begun.Verifier))), ["code_challenge_method"] = "S256",
            ["max_age"] = begun.MaxAge.ToString(CultureInfo.InvariantCulture), ["prompt"] = again ? "login" : null,
        }), begun);
    }

    /// <summary>Exchanges the code and checks what the provider says of the person.</summary>
    /// <exception cref="ProviderException">It says nothing that can be believed; the sentence is for whoever runs the console, not for the person.</exception>
    public async Task<Said> FinishAsync(string code, string back, Begun begun, CancellationToken cancellationToken)
    {
        var token = await ExchangeAsync(code, back, begun, cancellationToken);
        var configuration = await discovered.GetConfigurationAsync(cancellationToken);
        var result = await CheckAsync(token, configuration);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            discovered.RequestRefresh(); // in the background: this person does not wait for their next try
            result = await CheckAsync(token, configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, cancellationToken));
        }
        if (result is not { IsValid: true, SecurityToken: JsonWebToken read }) throw new ProviderException($"its token is not valid ({result.Exception?.GetType().Name})");
        if (!read.TryGetPayloadValue<string>("nonce", out var nonce) || nonce != begun.Nonce) throw new ProviderException("its token belongs to another sign-in");
        if (read.Audiences.Skip(1).Any() && read.Azp != settings.ClientId) throw new ProviderException("its token was made for another client");
        // OpenID Connect Core 1.0, 3.1.3.7 (13): who asked for max_age looks at auth_time, since a provider may not have done as it was asked.
        if (!read.TryGetPayloadValue<long>("auth_time", out var asked)) throw new ProviderException("it does not say when it asked the person (auth_time)");
        var authenticated = DateTimeOffset.UnixEpoch.AddSeconds(Math.Clamp(asked, 0, int.MaxValue));
        if (authenticated < begun.At.AddSeconds(-begun.MaxAge) - Skew) throw new ProviderException("it asked the person too long ago");
        return new(configuration.Issuer, read.Subject, One(read, settings.UserNameClaim) ?? "", Many(read, settings.GroupsClaim), Many(read, "amr").Intersect(settings.SeveralFactors).Any(), authenticated);
    }

    private async Task<string> ExchangeAsync(string code, string back, Begun begun, CancellationToken cancellationToken)
    {
        var form = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["redirect_uri"] = back, ["code_verifier"] = begun.Verifier };
        using var request = new HttpRequestMessage(HttpMethod.Post, (await discovered.GetConfigurationAsync(cancellationToken)).TokenEndpoint);
        if (settings.ClientSecret is { } secret) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(settings.ClientId)}:{Uri.EscapeDataString(secret)}")));
        else form["client_id"] = settings.ClientId;
        request.Content = new FormUrlEncodedContent(form);
        using var answer = await http.SendAsync(request, cancellationToken);
        if (!answer.IsSuccessStatusCode) throw new ProviderException($"it did not take the code ({(int)answer.StatusCode})");
        return (await answer.Content.ReadFromJsonAsync<Tokens>(cancellationToken))?.IdToken ?? throw new ProviderException("it gave no token");
    }

    private Task<TokenValidationResult> CheckAsync(string token, OpenIdConnectConfiguration configuration) => Reader.ValidateTokenAsync(token, new()
    {
        ValidIssuer = configuration.Issuer, ValidAudience = settings.ClientId, IssuerSigningKeys = configuration.SigningKeys, ClockSkew = Skew,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
    });

    private static string? One(JsonWebToken token, string claim) => token.TryGetPayloadValue<string>(claim, out var value) ? value : null;

    private static string[] Many(JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<JsonElement>(claim, out var value) && value.ValueKind is JsonValueKind.Array ? [.. value.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.String).Select(one => one.GetString()!)]
        : One(token, claim) is { } one ? [one] : [];

    private static string Secret() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    public void Dispose() => http.Dispose();

    /// <summary>A sign-in that is under way, kept in a cookie that only the console can read.</summary>
    /// <param name="State">What the browser must come back with.</param>
    /// <param name="Nonce">What the token must hold.</param>
    /// <param name="Verifier">PKCE's secret.</param>
    /// <param name="Then">Where in the console the person wanted to go.</param>
    /// <param name="At">When it began.</param>
    /// <param name="MaxAge">How many seconds before that the provider may have asked the person who they are.</param>
    public sealed record Begun(string State, string Nonce, string Verifier, string? Then, DateTimeOffset At, int MaxAge)
    {
        private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

        public bool IsAnsweredBy(string? state) => state is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(State)) && DateTimeOffset.UtcNow - At < Lasts;
    }

    /// <summary>What the provider said, and was checked.</summary>
    public sealed record Said(string Issuer, string Subject, string UserName, IReadOnlyList<string> Groups, bool SeveralFactors, DateTimeOffset AuthenticatedAt);

    private sealed record Tokens([property: JsonPropertyName("id_token")] string? IdToken);
}

/// <summary>The provider said nothing that can be believed.</summary>
internal sealed class ProviderException(string what) : Exception(what);
