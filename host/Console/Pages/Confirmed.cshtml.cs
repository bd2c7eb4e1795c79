namespace SaferCity.Console.Pages;

/// <summary>Where the tab ends in which somebody confirmed at the provider of identities.</summary>
internal sealed class ConfirmedModel : RoomPage;
