using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>Which crimes a figure counts: one type, acquisitive crime together, or a whole universe.</summary>
internal sealed record CrimeChoice(CrimeUniverse Universe, string? CrimeType = null, bool Acquisitive = false)
{
    public string InWords => (CrimeType, Acquisitive) switch
    {
        ({ } type, _) => type,
        (_, true) => "Acquisitive crime",
        _ => Universe is CrimeUniverse.PoliceUk ? "All crime and anti-social behaviour" : "Notifiable crime",
    };

    public bool Counts(string crimeType) =>
        Universe.Counts(crimeType) && (CrimeType is null || CrimeType == crimeType) && (!Acquisitive || CrimeTypes.IsAcquisitive(crimeType));
}
