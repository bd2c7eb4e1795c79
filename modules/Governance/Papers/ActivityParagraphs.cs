using SaferCity.Governance.Activities;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

/// <summary>The paragraphs on training, forums and campaigns (Team Update of November 2021, paragraphs 9 and 22 to 25). Counted by the last day of what was delivered.</summary>
internal static class ActivityParagraphs
{
    /// <summary>What makes an activity count.</summary>
    public const string Basis = "delivered";

    private static readonly Dictionary<Topic, string> AimOf = new()
    {
        [Topic.Prevent] = Aims.Prevent,
        [Topic.CityCommunityMarac] = Aims.AntiSocialBehaviour,
        [Topic.AntiSocialBehaviour] = Aims.AntiSocialBehaviour,
        [Topic.DomesticAbuse] = Aims.ViolenceAgainstThePerson,
        [Topic.HateCrime] = Aims.ViolenceAgainstThePerson,
        [Topic.AcquisitiveCrime] = Aims.AcquisitiveCrime,
        [Topic.NightTimeEconomy] = Aims.NightTimeEconomy,
    };

    public static IEnumerable<Paragraph> CcmTraining(IReadOnlyList<Activity> delivered)
    {
        var sessions = Sessions(delivered, Topic.CityCommunityMarac);
        if (sessions.Count == 0) yield break;
        yield return new($"To increase further awareness of the MARAC, the CST has delivered {{ccm_training}} training {(sessions.Count == 1 ? "session" : "sessions")}{To(sessions)}, to promote the CCM as a valuable partnership and multi-agency tool in solving complex community safety issues.")
        { Figures = [Count("ccm_training", "CCM training sessions delivered", sessions)], Aims = [Aims.AntiSocialBehaviour] };
    }

    public static IEnumerable<Paragraph> Prevent(IReadOnlyList<Activity> delivered)
    {
        var forums = delivered.Where(activity => activity is { Kind: ActivityKind.Forum, Topic: Topic.Prevent }).ToList();
        if (forums.Count > 0)
            yield return new($"The CST attended {{forums}} virtual {(forums.Count == 1 ? "meeting" : "meetings")} of the {Listed(forums.Select(forum => forum.Title))}, which focuses on best practice, support for co-ordinators in delivering Prevent activity, and national updates.")
            { Figures = [Count("forums", "Meetings of forums attended", forums)], Aims = [Aims.Prevent] };

        var sessions = Sessions(delivered, Topic.Prevent);
        if (sessions.Count > 0) yield return Training(sessions);

        var campaigns = delivered.Where(activity => activity is { Kind: ActivityKind.Campaign, Topic: Topic.Prevent }).ToList();
        if (campaigns.Count > 0)
            yield return new($"The Prevent team continues to promote {Listed(campaigns.Select(campaign => campaign.Title))}. It aims to encourage family and friends to share concerns that a friend or loved one might be vulnerable to radicalisation.")
            { Figures = [Count("campaigns", "Campaigns that ran", campaigns)], Sources = [.. campaigns.Select(Line)], Aims = [Aims.Prevent] };
    }

    /// <summary>Each on a line, worded as to come: the reader of the paper is at the meeting, the data is not.</summary>
    public static IEnumerable<Paragraph> Ahead(IReadOnlyList<Activity> ahead)
    {
        if (ahead.Count == 0) yield break;
        yield return new("The following is planned for the time after the data in this report:")
        {
            Bullets = [.. ahead.Select(activity => activity.From == activity.Until
                ? $"{activity.Title}, on {activity.From.Printed()}"
                : $"{activity.Title}, from {activity.From.Printed()} to {activity.Until.Printed()}")],
            Sources = [.. ahead.Select(Line)],
            Aims = [.. ahead.Select(activity => AimOf.GetValueOrDefault(activity.Topic)).OfType<string>().Distinct()],
        };
    }

    private static Paragraph Training(IReadOnlyList<Activity> sessions)
    {
        var tailored = sessions.Where(session => session.Tailored).ToList();
        var open = sessions.Where(session => !session.Tailored).ToList();
        var text = $"Since the last SCP Strategy Board, {{prevent_training}} Prevent training {(sessions.Count == 1 ? "session has" : "sessions have")} been delivered{To(open)}.";
        if (tailored.Count > 0) text += $" The Prevent team also provided {{prevent_tailored}} tailored {(tailored.Count == 1 ? "session" : "sessions")}{To(tailored)}.";
        return new(text) { Figures = [Count("prevent_training", "Prevent training sessions delivered", sessions), Count("prevent_tailored", "Tailored sessions among them", tailored)], Aims = [Aims.Prevent] };
    }

    private static List<Activity> Sessions(IReadOnlyList<Activity> delivered, Topic topic) =>
        [.. delivered.Where(activity => activity.Topic == topic && activity.Kind is (ActivityKind.Training or ActivityKind.Awareness))];

    private static string To(IReadOnlyList<Activity> sessions)
    {
        var audiences = sessions.SelectMany(session => session.Audiences.OrderBy(audience => audience.Line)).Select(audience => audience.Name).Distinct().ToList();
        return audiences.Count == 0 ? "" : $" to {Listed(audiences)}";
    }

    private static Figure Count(string key, string label, IEnumerable<Activity> counted) => new(key, label, Basis, [.. counted.Select(Line)]);

    private static FigureRecord Line(Activity activity) => new("activity", activity.Id.Value, $"{activity.Title}, {activity.From.Printed()}");

    private static string Listed(IEnumerable<string> parts) => parts.Distinct().ToList() switch
    {
        [] => "",
        [var one] => one,
        [.. var before, var last] => $"{string.Join(", ", before)} and {last}",
    };
}
