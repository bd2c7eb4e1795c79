namespace SaferCity.Tests.Access.Passkeys;

/// <summary>The real clock, set forward.</summary>
internal sealed class Ahead : TimeProvider
{
    public TimeSpan By { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
}
