using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Injunctions;

internal enum ConsultationKind
{
    Consulted,
    Updated,
}

/// <summary>A service that was consulted on the application, or told how it stands.</summary>
internal sealed record Consultation(int Line, string Service, ConsultationKind Kind, DateOnly On, [property: Personal] string? Note);

internal enum EvidenceKind
{
    SupportOfATeam,
    WitnessTestimony,
    Footage,
    Records,
}

/// <summary>A service or team that gives evidence or supports the application. Never a witness by name.</summary>
internal sealed record Evidence(int Line, string Source, EvidenceKind Kind, DateOnly On);
