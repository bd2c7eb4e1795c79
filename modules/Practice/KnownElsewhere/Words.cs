namespace SaferCity.Practice.KnownElsewhere;

internal static class Words
{
    public static string Of(PersonRole whom) => whom switch
    {
        PersonRole.Victim => "victim",
        PersonRole.Perpetrator => "perpetrator",
        PersonRole.Subject => "person",
        _ => "defendant",
    };

    /// <summary>A room as its people call it.</summary>
    public static string Of(string room) => room switch
    {
        "vawg" => "the domestic abuse MARAC",
        "asb" => "the City Community MARAC",
        "prevent" => "Prevent",
        _ => room,
    };

    public static string Of(AskingPurpose purpose) => purpose switch
    {
        AskingPurpose.Safeguarding => "Safeguarding a child or an adult at risk",
        AskingPurpose.PreventingCrime => "Preventing or detecting crime",
        AskingPurpose.StatutoryFunction => "A duty that the law gives",
        _ => "To save a life",
    };
}
