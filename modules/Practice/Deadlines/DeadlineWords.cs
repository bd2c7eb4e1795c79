using System.Globalization;

namespace SaferCity.Practice.Deadlines;

/// <summary>How screens say where a date comes from.</summary>
internal static class DeadlineWords
{
    public static string Explain(Deadline deadline)
    {
        var rule = deadline.Rule;
        var from = deadline.FromAt is { } at ? LondonDay.InWords(at) : LondonDay.InWords(deadline.From);
        var limit = rule.Length == 0 ? $"on {from}" : $"{rule.Length} {Unit(rule)} {Form(rule.Form)} {from}";
        return $"{limit}{LeftOut(rule)} ({Kind(rule.Kind)})";
    }

    public static string? Warn(Deadline deadline)
    {
        var due = deadline.Due;
        if (deadline.DueAt is not null || !WorkingDays.Holds(due.Year) || WorkingDays.EnglandAndWales.IsWorkingDay(due)) return null;
        var day = WorkingDays.EnglandAndWales.HolidayOn(due) ?? $"a {due.DayOfWeek}";
        var by = deadline.ActBy;
        return $"{day}: act by {(by.Year == due.Year ? by.ToString("d MMMM", CultureInfo.InvariantCulture) : LondonDay.InWords(by))}";
    }

    private static string Unit(DeadlineRule rule)
    {
        var many = rule.Unit switch
        {
            LimitUnit.WorkingDays => "working days",
            LimitUnit.ClearWorkingDays => "clear working days",
            _ => rule.Unit.ToString().ToLowerInvariant(),
        };
        return rule.Length == 1 ? many[..^1] : many;
    }

    private static string Form(LimitForm form) => form is LimitForm.BeginningWith ? "beginning with" : form.ToString().ToLowerInvariant();

    private static string LeftOut(DeadlineRule rule)
    {
        if (rule is { Unit: LimitUnit.WorkingDays, Calendar: HolidayCalendar.UnitedKingdom }) return ", leaving out bank holidays in any part of the UK";
        var days = rule.Disregarding.Select(Day).ToList();
        return days.Count == 0 ? "" : $", disregarding {(days.Count == 1 ? days[0] : $"{string.Join(", ", days[..^1])} and {days[^1]}")}";
    }

    private static string Day(DisregardedDay day) => day switch
    {
        DisregardedDay.Sundays => "Sundays",
        DisregardedDay.ChristmasDay => "Christmas Day",
        _ => "Good Friday",
    };

    private static string Kind(RuleKind kind) => kind.ToString().ToLowerInvariant();
}
