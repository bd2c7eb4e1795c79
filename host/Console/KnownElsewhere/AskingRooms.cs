namespace SaferCity.Console.KnownElsewhere;

/// <summary>The rooms that ask each other, as people call them.</summary>
internal static class AskingRooms
{
    /// <param name="room">As the contract names it: "vawg".</param>
    public static string NameOf(string room) => room switch
    {
        "vawg" => "Domestic abuse MARAC",
        "asb" => "City Community MARAC",
        "prevent" => "Prevent",
        _ => room,
    };
}
