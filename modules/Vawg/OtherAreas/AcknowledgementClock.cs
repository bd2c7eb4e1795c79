using SaferCity.Practice.Deadlines;

namespace SaferCity.Vawg.OtherAreas;

/// <summary>When another area should have said that it has a case.</summary>
internal static class AcknowledgementClock
{
    public static DateOnly DueAfter(DateOnly sentOn) => DeadlineRules.Due("marac.transfer_acknowledgement", sentOn).Due;
}
