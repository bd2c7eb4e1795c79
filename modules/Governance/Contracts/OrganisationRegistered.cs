using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Contracts;

/// <summary>An organisation is on the register, or its name or sector was corrected: rooms keep their own copy of the name.</summary>
[Fact("organisation_registered.v1")]
public sealed record OrganisationRegistered(OrganisationId Organisation, string Name, string Sector) : IFact;
