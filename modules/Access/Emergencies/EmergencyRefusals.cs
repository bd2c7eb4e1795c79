using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Emergencies;

/// <summary>Every "no" that the review of an emergency can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class EmergencyRefusals
{
    public static readonly Refusal ClosedBefore = new("access.emergency_closed", "This review has been closed.", "Nothing is to be done.");
    public static readonly Refusal OwnReadings = new("access.own_emergency", "Nobody reviews their own emergency readings.", "Ask somebody else who leads data protection.");
}
