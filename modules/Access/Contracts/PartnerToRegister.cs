namespace SaferCity.Access.Contracts;

/// <summary>A partner system that may call from now on.</summary>
/// <param name="System">Its name, in small letters, digits and hyphens.</param>
/// <param name="Organisation">The organisation that it speaks for, by its registered name or its id.</param>
/// <param name="PublicKey">As PEM.</param>
/// <param name="Permissions">By name, like "vawg.refer".</param>
public sealed record PartnerToRegister(string System, string Organisation, string PublicKey, IReadOnlyList<string> Permissions);
