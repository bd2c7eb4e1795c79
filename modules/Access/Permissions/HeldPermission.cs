namespace SaferCity.Access.Permissions;

/// <summary>A permission that an account or a key holds, by name: "vawg.refer".</summary>
internal sealed record HeldPermission(string Name);
