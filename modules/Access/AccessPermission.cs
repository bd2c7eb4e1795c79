namespace SaferCity.Access;

/// <summary>What a caller may do in the room.</summary>
internal enum AccessPermission
{
    /// <summary>Check passwords and redeem one-time links. The console's own; nobody can be given it.</summary>
    SignInPeople,

    /// <summary>Read one's own account. Everybody's who is signed in; nobody can be given it.</summary>
    OwnAccount,

    /// <summary>Create and close accounts, and say what each may do.</summary>
    AdministerAccounts,

    /// <summary>Register and revoke the keys of partner systems.</summary>
    AdministerKeys,

    /// <summary>See every account and key.</summary>
    SeeAll,
}
