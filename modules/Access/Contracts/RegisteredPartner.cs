using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Contracts;

/// <summary>A partner system whose key is registered.</summary>
/// <param name="Kid">What its tokens' headers name the key by.</param>
/// <param name="Organisation">The organisation that it speaks for.</param>
public sealed record RegisteredPartner(string Kid, OrganisationId Organisation);
