using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Organisations;

/// <summary>An organisation of the partnership, wherever it is referred to. The Governance room owns the register; other rooms keep a copy of the name.</summary>
public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    public static OrganisationId Of(Guid value) => new(value);
}

/// <summary>A room's own copy of an organisation's name, fed by the Governance room's facts.</summary>
[Open("Names of organisations are public.")]
public sealed class Organisation
{
    public OrganisationId Id { get; init; }

    public string Name { get; set; } = "";

    /// <summary>"police", "housing", "voluntary": what statutory returns group referrers by.</summary>
    public string Sector { get; set; } = "";
}
