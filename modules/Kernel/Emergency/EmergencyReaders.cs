namespace SaferCity.Kernel.Emergency;

/// <summary>With which permission somebody goes on reading while a journal cannot be written. Where no room names one, nobody does.</summary>
/// <param name="Permission">Its name: "access.read_in_emergency".</param>
public sealed record EmergencyReaders(string Permission);
