using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace SaferCity.Server.Edge;

/// <summary>The certificate of the door for calls: section SaferCity:Tls. host/Server/Tls.md says how a partnership is its own authority.</summary>
internal sealed record TlsSettings
{
    /// <summary>A file with the certificate as PEM, followed by those between it and the authority.</summary>
    public string Certificate { get; init; } = "";

    /// <summary>A file with its private key as PEM.</summary>
    public string Key { get; init; } = "";

    /// <summary>A file with the authority's certificate as PEM, from which a calling machine must have one of its own; unset: any machine may knock.</summary>
    public string? ClientAuthority { get; init; }
}

/// <summary>
/// TLS 1.2 or 1.3 at the door for calls. A certificate that is renewed in place is taken up by the next connection; one that cannot be read leaves the one
/// before in use, and says so in the log. A machine's certificate opens the door and says nothing about who calls: the token does, at every call.
/// </summary>
internal sealed partial class CallsTls
{
    private static readonly TimeSpan WarnBefore = TimeSpan.FromDays(28);
    private static readonly Oid ForClients = new("1.3.6.1.5.5.7.3.2"); // RFC 5280, 4.2.1.12: id-kp-clientAuth
    private readonly TlsSettings settings;
    private readonly X509Certificate2Collection? authority;
    private readonly Lazy<ILogger> log;
    private Loaded loaded;

    /// <exception cref="InvalidOperationException">A file is not there or holds something else; the setting is named.</exception>
    public CallsTls(TlsSettings settings, IServiceProvider services)
    {
        (this.settings, log) = (settings, new(() => services.GetRequiredService<ILogger<CallsTls>>()));
        authority = settings.ClientAuthority is { } file ? Read("ClientAuthority", file, Roots) : null;
        loaded = Load(At());
    }

    public TlsHandshakeCallbackOptions Options => new() { OnConnection = _ => ValueTask.FromResult(Handshake()) };

    private SslServerAuthenticationOptions Handshake() => new()
    {
        ServerCertificateContext = Current().Context,
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
        ApplicationProtocols = [SslApplicationProtocol.Http2],
        ClientCertificateRequired = authority is not null,
        RemoteCertificateValidationCallback = (_, certificate, _, _) => authority is null || (certificate is X509Certificate2 its && IsOfAuthority(its)),
    };

    private bool IsOfAuthority(X509Certificate2 certificate)
    {
        using var chain = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        chain.ChainPolicy.CustomTrustStore.AddRange(authority!);
        chain.ChainPolicy.ApplicationPolicy.Add(ForClients);
        return chain.Build(certificate);
    }

    private Loaded Current()
    {
        var at = At();
        if (at == loaded.At) return loaded;
        try
        {
            loaded = Load(at);
        }
        catch (InvalidOperationException error)
        {
            NotRenewed(log.Value, error.Message);
            loaded = loaded with { At = at };
        }
        if (loaded.Ends - DateTime.UtcNow < WarnBefore) EndsSoon(log.Value, loaded.Ends);
        return loaded;
    }

    private (DateTime, DateTime) At() => (File.GetLastWriteTimeUtc(settings.Certificate), File.GetLastWriteTimeUtc(settings.Key));

    private Loaded Load((DateTime, DateTime) at)
    {
        var chain = Read("Certificate", settings.Certificate, Roots);
        var own = Read("Key", settings.Key, key => X509Certificate2.CreateFromPemFile(settings.Certificate, key));
        return new(at, SslStreamCertificateContext.Create(own, chain, offline: true), own.NotAfter.ToUniversalTime());
    }

    private static X509Certificate2Collection Roots(string file)
    {
        var all = new X509Certificate2Collection();
        all.ImportFromPemFile(file);
        return all.Count > 0 ? all : throw new CryptographicException("there is no certificate in it");
    }

    private static T Read<T>(string setting, string file, Func<string, T> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
        {
            throw new InvalidOperationException($"SaferCity:Tls:{setting} names \"{file}\", which cannot be used: {error.Message}", error);
        }
    }

    private sealed record Loaded((DateTime, DateTime) At, SslStreamCertificateContext Context, DateTime Ends);

    [LoggerMessage(Level = LogLevel.Error, Message = "The renewed certificate for calls is not used, the one before still is: {Problem}")]
    private static partial void NotRenewed(ILogger log, string problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The certificate for calls ends at {Ends:u}: renew it before partners cannot call.")]
    private static partial void EndsSoon(ILogger log, DateTime ends);
}
