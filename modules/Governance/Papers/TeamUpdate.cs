using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>The Community Safety Team Update in the layout of the paper to the Strategy Board of 29 November 2021.</summary>
internal static class TeamUpdate
{
    public const string Subject = "Community Safety Team Update";
    public const string Classification = "Public";
    public const string Purpose = "For Information";
    public const string Summary = "To update Safer City Partnership Members on Community Safety activity not otherwise addressed.";
    public const string Implications = "The work noted in this report contributes to our SCP aims:";

    public static readonly IReadOnlyList<string> Recommendations = ["Note the report."];

    /// <summary>The conclusion that stands where the author writes none.</summary>
    public const string Conclusion = "The Community Safety Team continues to work in collaboration with stakeholders on a variety of community safety activities.";

    /// <summary>The order of sections by the beginning of their keys; a section that none names comes last. Rooms write below one heading by giving it the same words.</summary>
    public static readonly IReadOnlyList<string> Order = ["vawg.", "asb.ccm", "governance.ccm", "asb.", "prevent.", "governance.prevent", "acquisitive_crime.", "governance."];

    /// <summary>The five aims in the words of paragraph 26, by the names that rooms tag paragraphs with.</summary>
    public static readonly IReadOnlyList<(string Tag, string Words)> FiveAims =
    [
        (Aims.Prevent, "Vulnerable people and communities are safeguarded from radicalisation and the threat of terrorism"),
        (Aims.ViolenceAgainstThePerson, "People are safe from violent crime and violence against the person"),
        (Aims.AcquisitiveCrime, "People and businesses are protected from theft and fraud/acquisitive crime"),
        (Aims.AntiSocialBehaviour, "Anti-social behaviour is tackled and responded to effectively"),
        (Aims.NightTimeEconomy, "People are safe and feel safe in the night-time economy"),
    ];

    /// <summary>Printed with the paper when a paragraph refers to "Appendix 1". Steps of the Anti-social Behaviour, Crime and Policing Act 2014, Part 1.</summary>
    public static readonly Appendix InjunctionProcess = new("Appendix 1 – Civil Injunction Order process", new(
        "How a civil injunction is applied for, granted and ended.",
        [
            new("Behaviour considered: evidence from partners, chronology, statements"),
            new("Partners and services consulted", "Support or a warning instead", "not needed"),
            new("Legal services instructed; papers filed with the court"),
            new("Interim hearing; without notice in an emergency", "Application ends", "refused"),
            new("Interim order served on the defendant"),
            new("Return hearing", "Undertaking given, or application dismissed", "no order"),
            new("Full order: each term with power of arrest or without"),
            new("Order in force", "Arrest and committal for contempt of court", "breached"),
            new("Order expires or is discharged"),
        ]));
}
