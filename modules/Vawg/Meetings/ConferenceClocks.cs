using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.Meetings;

/// <summary>The clocks that a conference's day sets going, each by the dated rule in force that day.</summary>
internal static class ConferenceClocks
{
    public static readonly IReadOnlyCollection<string> Keys = ["marac.cut_off", "marac.agenda", "marac.research", "marac.actions", "marac.minutes"];

    public static IEnumerable<MeetingDeadline> Of(DateOnly conference) => Keys.Select(key => DeadlineRules.TryDue(key, conference, out var whyNot) is { } deadline
        ? new MeetingDeadline { Name = deadline.Rule.What, Due = deadline.Due.Text(), Explanation = deadline.Explanation }
        : new() { Name = DeadlineRules.All.Last(rule => rule.Key == key).What, Explanation = whyNot });
}
