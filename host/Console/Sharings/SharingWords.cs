using SaferCity.Common.V1;

namespace SaferCity.Console.Sharings;

/// <summary>How the pages name why a case may be sent.</summary>
internal static class SharingWords
{
    /// <summary>The law by which partners in a community safety partnership's area may tell each other; who sends by another enters that.</summary>
    public const string Usual = "Crime and Disorder Act 1998, s.115";

    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [SharingChannel.SecureEmail] = "Secure e-mail",
        [SharingChannel.System] = "From system to system",
        [SharingRegime.UkGdpr] = "UK GDPR and the Data Protection Act 2018, Part 2",
        [SharingRegime.Part3] = "Law enforcement: the Data Protection Act 2018, Part 3",
        [SharingConsent.Given] = "Yes, given",
        [SharingConsent.NotSought] = "Not sought",
        [SharingConsent.Refused] = "Refused",
    };
}
