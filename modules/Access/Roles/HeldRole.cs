namespace SaferCity.Access.Roles;

/// <summary>A role that an account has.</summary>
internal sealed record HeldRole(RoleId Role);
