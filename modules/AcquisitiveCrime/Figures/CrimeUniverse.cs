using SaferCity.AcquisitiveCrime.Rows;

namespace SaferCity.AcquisitiveCrime.Figures;

/// <summary>What a share is a share of. The strategy of 2017 mixed the two, so every share says which it is of.</summary>
internal enum CrimeUniverse
{
    /// <summary>All that the street files hold, with anti-social behaviour.</summary>
    PoliceUk,

    /// <summary>Without anti-social behaviour.</summary>
    Notifiable,
}

internal static class Universes
{
    public static bool Counts(this CrimeUniverse universe, string crimeType) => universe is CrimeUniverse.PoliceUk || CrimeTypes.IsNotifiable(crimeType);

    public static string InWords(this CrimeUniverse universe) => universe is CrimeUniverse.PoliceUk
        ? "all that police.uk publishes, with anti-social behaviour"
        : "notifiable crime, without anti-social behaviour";
}
