using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.SigningIn;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Roles;

/// <summary>
/// The roles that an installation begins with (rules.md D5). They are made once and are the partnership's own to change. Where today's permissions cannot
/// say what a role may see, it gets less and its sentence says so.
/// </summary>
internal sealed class ReadyRoles(AccessDb db, KnownPermissions known, TimeProvider clock, OneAtATime turns)
{
    public const string SystemAdministrator = "System administrator";

    private static readonly (string Name, string Sentence, string[] Permissions)[] All =
    [
        ("MARAC coordinator", "Coordinates the domestic abuse MARAC and sees all of its cases; asks that one is erased, or decides on it as the second person; nothing of Channel.",
            ["vawg.refer", "vawg.read", "vawg.coordinate", "vawg.see_all", "vawg.see_new_area", "vawg.oversee", "vawg.erase", "access.disclose", "governance.read"]),
        ("Community MARAC coordinator", "Coordinates the City Community MARAC and sees all of its cases; asks that one is erased, or decides on it as the second person; nothing of Channel.",
            ["asb.refer", "asb.read", "asb.coordinate", "asb.see_all", "asb.oversee", "asb.erase", "access.disclose", "governance.read"]),
        ("Prevent lead and Channel chair", "Leads Prevent, chairs the Channel panel and sees all of their cases; asks that one is erased, or decides on it as the second person.",
            ["prevent.refer", "prevent.read", "prevent.coordinate", "prevent.see_all", "prevent.oversee", "prevent.erase", "access.disclose", "governance.read"]),
        ("Agency representative", "Refers to every panel, and sees cases of MARAC and Channel on agendas that the agency is invited to and its own referrals. Of the City Community MARAC it does not see cases yet: that permission opens orders and contracts as well.",
            ["vawg.refer", "vawg.read", "prevent.refer", "prevent.read", "asb.refer"]),
        ("Out-of-hours duty officer", "Sees the own organisation's cases and in an emergency opens any one by break-glass, of which the room's lead and the data protection officer are told at once. Whoever administers the system gets to a case in no other way.",
            ["vawg.read", "vawg.break_glass", "prevent.read", "prevent.break_glass", "asb.read", "asb.break_glass"]),
        ("IDVA", "Refers victims to the MARAC. Cases are not allocated to an IDVA here yet, so the role does not open any.",
            ["vawg.refer"]),
        ("Patrol contractor", "Keeps its own logs and sees its tasking. No permission is as narrow yet, so the role allows nothing.",
            []),
        ("Enforcement officer", "Keeps the records of protection orders, injunctions and patrols; no case notes. Reading them back goes with reading cases for now, and is not in the role.",
            ["asb.enforce"]),
        ("Analyst", "Imports police files and sees figures: open data, without names.",
            ["acquisitive_crime.import", "acquisitive_crime.read"]),
        ("Governance officer", "Keeps boards, papers, plan and register, and clears papers; no case.",
            ["governance.read", "governance.register", "governance.organise", "governance.rate", "governance.write", "governance.clear"]),
        ("Board member or observer", "Sees published papers, and the meetings and cleared papers of the boards on which the own organisation sits; no case.",
            ["governance.see_own_boards"]),
        ("Data protection officer", "Keeps the registers of disclosures, agreements and breaches, sees who did what in all rooms and who sees a case: is told of conflicts and break-glass, reviews them and decides as the second person, on erasing a case too. Opens no case that is not the own organisation's.",
            ["access.read_trail", "access.lead_data_protection", "access.disclose", "access.disclose_without_agreement", "vawg.read", "vawg.oversee", "vawg.erase", "asb.read", "asb.oversee", "asb.erase", "prevent.read", "prevent.oversee", "prevent.erase", "governance.read"]),
        ("Emergency reader", "Goes on reading what the other roles let them see while the journal cannot be written; each reading is reviewed afterwards. It opens no case by itself.",
            ["access.read_in_emergency"]),
        (SystemAdministrator, "Administers accounts, roles and keys and the register of organisations; no case.",
            ["access.administer_accounts", "access.administer_roles", "access.administer_keys", "access.review", "access.see_all", "governance.read", "governance.register"]),
    ];

    /// <summary>Makes them where there is no role at all, and saves. The story and the first administrators may both ask for them as the host starts: one after the other.</summary>
    public async Task MakeOnceAsync(CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(nameof(ReadyRoles), cancellationToken);
        if (await db.Roles.AnyAsync(cancellationToken)) return;
        var at = clock.Now();
        db.AddRange(All.Select((role, i) => Role.Create(role.Name, role.Sentence, role.Permissions.Where(known.MayBeGiven), at.AddMicroseconds(-i)))); // the first is listed first
        await db.SaveChangesAsync(cancellationToken);
    }
}
