using SaferCity.Console.Pages.AcquisitiveCrime;
using SaferCity.Console.Pages.Asb;
using SaferCity.Console.Pages.Prevent;
using SaferCity.Console.Pages.Vawg;

namespace SaferCity.Console;

/// <summary>One of the rooms as the navigation and the home page show it.</summary>
internal sealed record Room(string Name, string Href, string About, WhatIsDue? Due = null);

/// <summary>The rooms, in the order of the navigation. A room that has something due adds its list here.</summary>
internal static class Rooms
{
    public static readonly IReadOnlyList<Room> All =
    [
        new("MARAC", "/vawg", "High-risk domestic abuse: referrals, conferences, transfers", VawgDue.ListAsync),
        new("Prevent", "/prevent", "Referrals, Channel panels, consent and sessions", PreventDue.ListAsync),
        new("ASB", "/asb", "City Community MARAC, protection orders, injunctions, patrols", AsbDue.ListAsync),
        new("Crime", "/crime", "Police figures: import, trends, shares, stop and search", CrimeDue.ListAsync),
        new("Governance", "/governance", "Boards, plan, training, funding and papers"),
        new("Admin", "/admin", "Accounts, partner systems and keys"),
    ];
}

/// <summary>A place within a room, as its own navigation shows it.</summary>
internal sealed record Place(string Text, string Href);
