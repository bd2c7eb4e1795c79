namespace SaferCity.Access.Contracts;

/// <summary>What the host may set of how people sign in. The defaults are for a house with real records.</summary>
public sealed record SigningInSettings
{
    /// <summary>Whether those who can see cases must have a second factor. To be switched off for a demonstration only.</summary>
    public bool SecondFactor { get; init; } = true;

    /// <summary>In characters.</summary>
    public int ShortestPassword { get; init; } = 12;

    /// <summary>A sorted file of breached passwords beside the list that ships: one a line, or its SHA-1 in capitals. Unset: none.</summary>
    public string? BreachedPasswords { get; init; }

    /// <summary>How many wrong tries for one user name are looked at; further ones wait.</summary>
    public int TriesPerName { get; init; } = 10;

    /// <summary>How many wrong tries from one address; a whole house may share one.</summary>
    public int TriesPerAddress { get; init; } = 100;

    /// <summary>The role, by its name, that people get who are in a group at the provider of identities, and lose when they have left all of its groups.</summary>
    public IReadOnlyDictionary<string, string> RolesByGroup { get; init; } = new Dictionary<string, string>();

    /// <summary>The domain that passkeys belong to (the relying party's id), for all hosts under it. Unset: the host that the browser names.</summary>
    public string? PasskeyDomain { get; init; }

    /// <summary>The origins from which passkeys are taken, like https://safercity.example. None: the console's own, as the browser names it.</summary>
    public IReadOnlyCollection<string> PasskeyOrigins { get; init; } = [];

    /// <summary>How long a session lasts that is not used.</summary>
    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a session lasts at all.</summary>
    public TimeSpan SessionLongest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>How long after signing in, or confirming, a person does what needs a confirmation without another.</summary>
    public TimeSpan StepUpHolds { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>From the first wrong try on, after which they are counted anew.</summary>
    public TimeSpan TriesWithin { get; init; } = TimeSpan.FromMinutes(15);
}
