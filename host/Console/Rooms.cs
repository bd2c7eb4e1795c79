using System.Security.Claims;
using SaferCity.Console.Pages.Access;
using SaferCity.Console.Pages.AcquisitiveCrime;
using SaferCity.Console.Pages.Asb;
using SaferCity.Console.Pages.Governance;
using SaferCity.Console.Pages.Prevent;
using SaferCity.Console.Pages.Vawg;

namespace SaferCity.Console;

/// <summary>One of the rooms as the navigation and the home page show it; its key is what its permissions begin with.</summary>
internal sealed record Room(string Key, string Name, string Href, string About, WhatIsDue? Due = null);

/// <summary>The rooms, in the order of the navigation. A room that has something due adds its list here.</summary>
internal static class Rooms
{
    public static readonly IReadOnlyList<Room> All =
    [
        new("vawg", "MARAC", "/vawg", "High-risk domestic abuse: referrals, conferences, transfers", VawgDue.ListAsync),
        new("prevent", "Prevent", "/prevent", "Referrals, Channel panels, consent and sessions", PreventDue.ListAsync),
        new("asb", "ASB", "/asb", "City Community MARAC, protection orders, injunctions, patrols", AsbDue.ListAsync),
        new("acquisitive_crime", "Crime", "/crime", "Police figures: import, trends, shares, stop and search", CrimeDue.ListAsync),
        new("governance", "Governance", "/governance", "Boards, plan, training, funding and papers", GovernanceDue.ListAsync),
        new("access", "Admin", "/admin", "Accounts, roles, partner systems and keys", AccessDue.ListAsync),
    ];

    /// <summary>A place of the room Access for people who administer nothing there.</summary>
    private static readonly Room DataProtection = new("data_protection", "Data protection", "/data-protection", "What was shared with whom, sharing agreements, breaches, who did what", AccessDue.ListForDataProtectionAsync);

    /// <summary>A place of the room Governance for who sits on a board and reads no more of the room.</summary>
    private static readonly Room OwnBoards = new("own_boards", "Boards", "/governance/boards", "The boards on which your organisation sits, and board papers");

    /// <summary>What is everybody's, and stands first at home where something of it ends.</summary>
    public static readonly Room Own = new("own", "Your account", "/account", "Your password, second factor and sessions", AccessDue.ListOwnAsync);

    private static readonly HashSet<string> OfDataProtection = ["access.disclose", "access.disclose_without_agreement", "access.lead_data_protection", "access.read_trail"];

    /// <summary>The key of the room that a permission opens.</summary>
    public static string KeyOf(string permission) => OfDataProtection.Contains(permission) ? DataProtection.Key : permission is "governance.see_own_boards" ? OwnBoards.Key : permission.Split('.')[0];

    /// <summary>Those in which the person had a permission when they signed in. Only a help to the eye: what may be done is asked of the room at every call.</summary>
    public static IEnumerable<Room> For(ClaimsPrincipal person) => All.Append(DataProtection).Append(OwnBoards).Where(room => person.HasClaim(ConsoleApp.RoomClaim, room.Key) && (room != OwnBoards || !InGovernance(person)));

    /// <summary>Whether the person had more of the room Governance when they signed in than a member of a board has. A help to the eye, too.</summary>
    public static bool InGovernance(ClaimsPrincipal person) => person.HasClaim(ConsoleApp.RoomClaim, "governance");
}

/// <summary>A place within a room, as its own navigation shows it.</summary>
internal sealed record Place(string Text, string Href);
