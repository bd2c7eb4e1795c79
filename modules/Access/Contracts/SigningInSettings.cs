namespace SaferCity.Access.Contracts;

/// <summary>What the host may set of how people sign in.</summary>
public sealed record SigningInSettings
{
    /// <summary>Whether those who can see cases must have a second factor. To be switched off for a demonstration only.</summary>
    public bool SecondFactor { get; init; } = true;
}
