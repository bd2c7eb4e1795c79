namespace SaferCity.Kernel.Emergency;

/// <summary>How often it is tried to enter the readings of the emergency spool in the journals.</summary>
public sealed record EmergencyMergeEvery(TimeSpan Every);
