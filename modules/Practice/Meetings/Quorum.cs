using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.Meetings;

/// <summary>Whether every required partner attended or sent a deputy. A deputy's line counts for the organisation that sent it.</summary>
/// <param name="Missing">The required partners who were not represented.</param>
public sealed record Quorum(IReadOnlyList<OrganisationId> Missing)
{
    public bool Met => Missing.Count == 0;

    public static Quorum Of(Meeting meeting)
    {
        var came = meeting.Attendances.Where(a => a.Attended).Select(a => a.Organisation).ToHashSet();
        return new([.. meeting.Required.Select(r => r.Organisation).Where(partner => !came.Contains(partner))]);
    }

    /// <summary>"All required partners were represented.", or who was missing, by name.</summary>
    public string Sentence(Func<OrganisationId, string> name) => Met ? "All required partners were represented." : $"Not represented: {string.Join(", ", Missing.Select(name))}.";
}
