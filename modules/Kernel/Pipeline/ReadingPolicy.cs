namespace SaferCity.Kernel.Pipeline;

/// <summary>Where a reader says why, by the partnership's own policy: section "SaferCity:Reading" of the configuration.</summary>
public sealed record ReadingPolicy
{
    internal const string Section = "SaferCity:Reading";

    /// <summary>The rooms that ask, by name: "vawg". None, where nothing is configured.</summary>
    public string[] AskWhyIn { get; init; } = [];

    /// <summary>How long a reason stands for the same reader and record.</summary>
    public TimeSpan ReasonHolds { get; init; } = TimeSpan.FromHours(8);
}
