using SaferCity.Governance.Contracts;
using SaferCity.Governance.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Governance.Organisations;

/// <summary>What an organisation is to the partnership (Crime and Disorder Act 1998, s.5; strategy of 2017, page 3).</summary>
internal enum OrganisationKind
{
    ResponsibleAuthority,
    CoOperatingBody,
    Associate,
    Voluntary,
    Business,
    OtherAuthority,
    OtherForce,

    /// <summary>A department, team or service of another organisation.</summary>
    Service,
    Court,
}

/// <summary>An organisation on the partnership's register. Other rooms keep a copy of its name.</summary>
[Open("The register of organisations is public.")]
internal sealed class Organisation : Aggregate
{
    public OrganisationId Id { get; private init; }

    public string Name { get; private set; } = "";

    public string NameKey { get; private set; } = "";

    /// <summary>As papers abbreviate it: "CoLP". Empty where they do not.</summary>
    public string ShortName { get; private set; } = "";

    public OrganisationKind Kind { get; private init; }

    public string Sector { get; private init; } = "";

    public OrganisationId? ParentId { get; private init; }

    public string FormerName { get; private set; } = "";

    public static Organisation Register(OrganisationId id, string name, string shortName, OrganisationKind kind, string sector, OrganisationId? parent)
    {
        OrganisationRefusals.ServiceOfNobody.When(kind is OrganisationKind.Service && parent is null);
        OrganisationRefusals.ParentOfNoService.When(kind is not OrganisationKind.Service && parent is not null);

        var organisation = new Organisation { Id = id, Name = name, NameKey = ListToken.Key(name), ShortName = shortName, Kind = kind, Sector = sector, ParentId = parent };
        organisation.Record(new OrganisationRegistered(id, name, sector));
        return organisation;
    }

    /// <summary>Takes another name; the former one stays known.</summary>
    public void Rename(string name, string shortName)
    {
        OrganisationRefusals.SameName.When(name == Name && shortName == ShortName);

        (FormerName, Name, NameKey, ShortName) = (Name, name, ListToken.Key(name), shortName);
        Record(new OrganisationRegistered(Id, name, Sector));
    }
}
