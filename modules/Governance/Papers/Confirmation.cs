namespace SaferCity.Governance.Papers;

/// <summary>The owner of a section has read what the paper says of their work and stands by it. It falls when the section changes.</summary>
/// <param name="SectionKey">"vawg.marac".</param>
/// <param name="Role">As whom: "MARAC coordinator". An office, never a name.</param>
/// <param name="At">When.</param>
internal sealed record Confirmation(string SectionKey, string Role, DateTimeOffset At);
