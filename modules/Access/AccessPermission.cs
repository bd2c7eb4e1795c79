using SaferCity.Kernel.Callers;

namespace SaferCity.Access;

/// <summary>What a caller may do in the room.</summary>
internal enum AccessPermission
{
    /// <summary>Check passwords and redeem one-time links. The console's own; nobody can be given it.</summary>
    [Permits("Check passwords and redeem one-time links: the console’s own", PermissionScope.All)]
    SignInPeople,

    /// <summary>Read one's own account. Everybody's who is signed in; nobody can be given it.</summary>
    [Permits("Read my own account", PermissionScope.Own)]
    OwnAccount,

    /// <summary>Create and close accounts, and say what each may do.</summary>
    [Permits("Create and close accounts, say what each may do, and decide as the second person what another administrator asked for", PermissionScope.All, LetsOthersIn = true)]
    AdministerAccounts,

    /// <summary>Register and revoke the keys of partner systems.</summary>
    [Permits("Register and revoke the keys of partner systems", PermissionScope.All)]
    AdministerKeys,

    /// <summary>Create roles and say what each allows. Who may do it needs <see cref="AdministerAccounts"/> to look at them.</summary>
    [Permits("Create roles and say what each allows", PermissionScope.All, LetsOthersIn = true)]
    AdministerRoles,

    /// <summary>See who looked at, changed or shared what, in all rooms.</summary>
    [Permits("See who looked at, changed or shared what, in all rooms, and take it away", PermissionScope.All, OpensPersonalData = true)]
    ReadTrail,

    /// <summary>Record what was shared, with whom and by what law.</summary>
    [Permits("Record what personal data was shared, with whom and by what law", PermissionScope.OwnOrganisation)]
    Disclose,

    /// <summary>Decide that personal data is shared although no agreement covers it.</summary>
    [Permits("Share personal data although no sharing agreement covers it", PermissionScope.OwnOrganisation)]
    DiscloseWithoutAgreement,

    /// <summary>Keep the registers of disclosures, sharing agreements and breaches, and be the second person for what went at once.</summary>
    [Permits("Keep the registers of disclosures, sharing agreements and breaches of personal data, and look at what went at once", PermissionScope.All, OpensPersonalData = true)]
    LeadDataProtection,

    /// <summary>Go on reading what one may read while the journal cannot be written, by the emergency spool.</summary>
    [Permits("Read in an emergency, when the journal cannot be written: what I may read anyway, and every reading is reviewed afterwards", PermissionScope.All, OpensPersonalData = true)]
    ReadInEmergency,

    /// <summary>Begin a review of who may do what, and confirm or end each account and partner's key in it.</summary>
    [Permits("Review who may do what: confirm or end each account and partner’s key", PermissionScope.All)]
    Review,

    /// <summary>See every account and key.</summary>
    [Permits("See every account and key", PermissionScope.All)]
    SeeAll,
}
