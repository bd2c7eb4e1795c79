namespace SaferCity.AcquisitiveCrime.Rows;

/// <summary>The crime types by which data.police.uk publishes, spelt as in the files.</summary>
internal static class CrimeTypes
{
    public const string AntiSocialBehaviour = "Anti-social behaviour";
    public const string OtherTheft = "Other theft";
    public const string Violence = "Violence and sexual offences";

    /// <summary>The fourteen of today.</summary>
    public static readonly IReadOnlyList<string> Today =
    [
        AntiSocialBehaviour, "Bicycle theft", "Burglary", "Criminal damage and arson", "Drugs", "Other crime", OtherTheft, "Possession of weapons",
        "Public order", "Robbery", "Shoplifting", "Theft from the person", "Vehicle crime", Violence,
    ];

    /// <summary>Found in older files only.</summary>
    private static readonly string[] Earlier = ["Public disorder and weapons", "Violent crime"];

    private static readonly Dictionary<string, string> Known = Today.Concat(Earlier).ToDictionary(type => type, StringComparer.Ordinal);

    /// <summary>
    /// What the partnership counts as acquisitive crime: thefts, robbery, burglary and vehicle crime. Fraud is acquisitive too, but it is reported to
    /// Action Fraud and is in no file of a force.
    /// </summary>
    private static readonly HashSet<string> Acquisitive =
        new(["Bicycle theft", "Burglary", OtherTheft, "Robbery", "Shoplifting", "Theft from the person", "Vehicle crime"], StringComparer.Ordinal);

    /// <summary>The type as it is kept (one text for all rows), or null where the police have no such type.</summary>
    public static string? Find(string text) => Known.GetValueOrDefault(text);

    public static bool IsAcquisitive(string type) => Acquisitive.Contains(type);

    /// <summary>Anti-social behaviour is published with crime but is not notifiable crime (Home Office Counting Rules).</summary>
    public static bool IsNotifiable(string type) => type != AntiSocialBehaviour;
}
