namespace SaferCity.Access.Contracts;

/// <summary>The private key with which a system signs its calls. It is kept by that system and by nobody else.</summary>
/// <param name="System">What its tokens name as their issuer.</param>
/// <param name="Kid">What its tokens' headers name the key by: the thumbprint of RFC 7638.</param>
/// <param name="PrivateKey">As PEM.</param>
public sealed record SigningKey(string System, string Kid, string PrivateKey)
{
    /// <summary>Without the private key, whoever prints it.</summary>
    public override string ToString() => $"{System} {Kid}";
}
