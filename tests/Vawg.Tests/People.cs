using SaferCity.Access.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;
using SaferCity.Vawg;

namespace SaferCity.Tests.Vawg;

/// <summary>People with accounts of their own, all invented.</summary>
internal static class People
{
    public static readonly Guid Team = new("00000000-0000-7000-8000-0000000000aa");

    /// <summary>Coordinates, oversees and sees everything.</summary>
    public static readonly Caller Deputy = Account(1, VawgPermission.Refer, VawgPermission.Read, VawgPermission.Coordinate, VawgPermission.SeeAll, VawgPermission.Oversee);

    /// <summary>The same, and in conflict with nobody; not among <see cref="Accounts"/>.</summary>
    public static readonly Caller Chair = Account(8, VawgPermission.Refer, VawgPermission.Read, VawgPermission.Coordinate, VawgPermission.SeeAll, VawgPermission.Oversee);

    /// <summary>Leads data protection: oversees, and sees no case.</summary>
    public static readonly Caller DataProtectionLead = Account(2, VawgPermission.Read, VawgPermission.Oversee);

    /// <summary>Sees no case, and may break the glass.</summary>
    public static readonly Caller DutyManager = Account(3, VawgPermission.Read, VawgPermission.BreakGlass);

    /// <summary>Sees no case.</summary>
    public static readonly Caller Analyst = Account(4, VawgPermission.Read);

    public static readonly AccountHolder[] Accounts =
        [.. new[] { (Deputy, "Deputy Zulu"), (DataProtectionLead, "Lead Invented"), (DutyManager, "Duty Invented"), (Analyst, "Analyst Invented") }
            .Select(person => new AccountHolder(person.Item1.PersonKey, person.Item2, OrganisationId.Of(Team)))];

    /// <summary>The same, by what a possible conflict of interest is noticed by. The analyst works elsewhere as well, and is the only one to say where they live.</summary>
    public static readonly Practitioner[] Practitioners =
        [.. Accounts.Select(one => new Practitioner(one.Account, one.DisplayName, one.Account == Analyst.PersonKey ? ["Invented Team", "Invented Bakery"] : ["Invented Team"], one.Account == Analyst.PersonKey ? "EC2V 7" : null))];

    /// <summary>Somebody who comes later, in the test that says so.</summary>
    public static readonly AsyncLocal<Practitioner?> Newcomer = new();

    private static Caller Account(int number, params object[] permissions)
    {
        var id = new Guid($"00000000-0000-7000-8000-00000000ac{number:00}");
        return RoomUnderTest.As(Team, permissions) with { System = "console", Person = "account:" + id, Account = id };
    }
}
