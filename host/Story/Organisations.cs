using SaferCity.Governance.V1;

namespace SaferCity.Story;

/// <summary>The organisations that the sources name. Their ids are the story's own, so that accounts and keys can be given before anything is told.</summary>
internal static class Organisations
{
    private static readonly (string Name, string Short, OrganisationKind Kind, string? Parent)[] Register =
    [
        ("City of London Corporation", "CoLC", OrganisationKind.ResponsibleAuthority, null),
        ("City of London Police", "CoLP", OrganisationKind.ResponsibleAuthority, null),
        ("London Fire Brigade", "LFB", OrganisationKind.ResponsibleAuthority, null),
        ("National Probation Service", "", OrganisationKind.ResponsibleAuthority, null),
        ("City and Hackney Clinical Commissioning Group", "CCG", OrganisationKind.ResponsibleAuthority, null),
        ("Community Safety Team", "CST", OrganisationKind.Service, "City of London Corporation"),
        ("Department of Community and Children's Services", "DCCS", OrganisationKind.Service, "City of London Corporation"),
        ("City of London Corporation Housing", "Housing", OrganisationKind.Service, "City of London Corporation"),
        ("City of London Corporation Adult Social Care", "", OrganisationKind.Service, "City of London Corporation"),
        ("City of London Corporation Children's Social Care", "", OrganisationKind.Service, "City of London Corporation"),
        ("Housing Options", "", OrganisationKind.Service, "City of London Corporation"),
        ("Licensing", "", OrganisationKind.Service, "City of London Corporation"),
        ("Trading Standards", "", OrganisationKind.Service, "City of London Corporation"),
        ("Noise Team", "", OrganisationKind.Service, "City of London Corporation"),
        ("Guildhall School of Music and Drama", "", OrganisationKind.Service, "City of London Corporation"),
        ("Sector Policing Team", "", OrganisationKind.Service, "City of London Police"),
        ("British Transport Police", "BTP", OrganisationKind.Associate, null),
        ("Transport for London", "TfL", OrganisationKind.Associate, null),
        ("City of London Crime Prevention Association", "CPA", OrganisationKind.Associate, null),
        ("HM Courts and Tribunals Service", "", OrganisationKind.Court, null),
        ("London Ambulance Service", "LAS", OrganisationKind.CoOperatingBody, null),
        ("East London NHS Foundation Trust", "ELFT", OrganisationKind.CoOperatingBody, null),
        ("Victim Support", "", OrganisationKind.Voluntary, null),
        ("Doctors of the World", "", OrganisationKind.Voluntary, null),
        ("St Mungo's", "SMB", OrganisationKind.Voluntary, null),
        ("City Outreach", "", OrganisationKind.Voluntary, null),
        ("Westminster Drug Project", "", OrganisationKind.Voluntary, null),
        ("Parkguard Ltd", "", OrganisationKind.Business, null),
        ("Metropolitan Police Service", "MPS", OrganisationKind.OtherForce, null),
        ("London Borough of Hackney", "Hackney", OrganisationKind.OtherAuthority, null),
        ("London Borough of Camden", "Camden", OrganisationKind.OtherAuthority, null),
        ("Kent County Council", "Kent", OrganisationKind.OtherAuthority, null),
        ("Serious and Organised Crime Board", "SOC Board", OrganisationKind.Associate, null),
    ];

    /// <summary>The id of an organisation of the story, by its place in the register.</summary>
    public static string IdOf(string name) => Id(Array.FindIndex(Register, o => o.Name == name) is var place and >= 0 ? place : throw new ArgumentException($"The story has no organisation \"{name}\".", nameof(name)));

    public static async Task TellAsync(StoryTeller story)
    {
        story.On(2016, 4, 1);
        var register = story.As<OrganisationService.OrganisationServiceClient>("officer:governance");
        foreach (var (name, abbreviation, kind, parent) in Register)
            await register.RegisterOrganisationAsync(new()
            { RequestId = StoryTeller.Id("organisation." + name), Id = IdOf(name), Name = name, ShortName = abbreviation, Kind = kind, ParentId = parent is null ? "" : IdOf(parent) });
        await story.CaughtUpAsync();
    }

    private static string Id(int place) => $"00000000-0000-7000-8000-c17000000{place:000}";
}
