using System.Text.Json;
using System.Text.Json.Serialization;

namespace SaferCity.Practice.Deadlines;

/// <summary>Every time limit of the practice, by key and date: <c>DeadlineRules.Get("marac.cut_off", on).DueFrom(conference)</c>. The rows are in DeadlineRules.json.</summary>
public static class DeadlineRules
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    private static readonly ILookup<string, DeadlineRule> ByKey = Load().ToLookup(rule => rule.Key);

    /// <summary>All rows, for a page that lists them: by key, the oldest first.</summary>
    public static IReadOnlyList<DeadlineRule> All { get; } =
        [.. ByKey.SelectMany(rows => rows).OrderBy(rule => rule.Key, StringComparer.Ordinal).ThenBy(rule => rule.EffectiveFrom)];

    /// <summary>The row in force on the trigger's day.</summary>
    /// <exception cref="DeadlineUnknownException">The limit begins later than <paramref name="on"/>.</exception>
    /// <exception cref="ArgumentException">There is no limit of that key.</exception>
    public static DeadlineRule Get(string key, DateOnly on)
    {
        if (!ByKey.Contains(key)) throw new ArgumentException($"There is no time limit \"{key}\" in DeadlineRules.json.", nameof(key));
        return ByKey[key].Where(rule => rule.EffectiveFrom <= on).MaxBy(rule => rule.EffectiveFrom)
            ?? throw DeadlineUnknownException.RuleNotInForce(key, on, ByKey[key].Min(rule => rule.EffectiveFrom));
    }

    /// <summary>The deadline of a limit whose trigger was on this day, by the row in force that day.</summary>
    public static Deadline Due(string key, DateOnly trigger) => Get(key, trigger).DueFrom(trigger);

    /// <summary>The same for a list or a page, which one day that cannot be counted must not take away.</summary>
    /// <param name="key">The limit's name.</param>
    /// <param name="trigger">The day that set it going.</param>
    /// <param name="whyNot">Where there is none: why, in a sentence.</param>
    public static Deadline? TryDue(string key, DateOnly trigger, out string whyNot)
    {
        try
        {
            whyNot = "";
            return Due(key, trigger);
        }
        catch (DeadlineUnknownException unknown)
        {
            whyNot = unknown.Message;
            return null;
        }
    }

    /// <summary>The deadline of a limit whose trigger was at this instant, by the row in force on that day in London.</summary>
    public static Deadline Due(string key, DateTimeOffset trigger) => Get(key, LondonDay.Of(trigger)).DueFrom(trigger);

    private static DeadlineRule[] Load()
    {
        using var file = Data.Open("DeadlineRules.json");
        return JsonSerializer.Deserialize<DeadlineRule[]>(file, Format)!;
    }
}
