using SaferCity.Kernel.Refusals;

namespace SaferCity.Governance.Organisations;

/// <summary>Every "no" the register can give.</summary>
internal static class OrganisationRefusals
{
    public static readonly Refusal ServiceOfNobody = new("governance.service_of_nobody", "A service belongs to an organisation.", "Choose the organisation that the service belongs to.");
    public static readonly Refusal ParentOfNoService = new("governance.parent_of_no_service", "Only a service belongs to another organisation.", "Choose the kind Service, or leave the other organisation out.");
    public static readonly Refusal SameName = new("governance.same_name", "The organisation already has that name.", "Enter the new name, or leave it as it is.");
    public static readonly Refusal AlreadyRegistered = new("governance.organisation_registered", "An organisation with that name or id is on the register.", "Use the one that is there, or give this one a name that tells them apart.");
}
