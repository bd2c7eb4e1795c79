using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.Meetings;

/// <summary>Whether every required partner attended or sent a deputy. A deputy's line counts for the organisation that sent it.</summary>
/// <param name="Missing">The required partners who were not represented.</param>
public sealed record Quorum(IReadOnlyList<OrganisationId> Missing)
{
    public bool Met => Missing.Count == 0;

    /// <summary>Who came to the meeting at all.</summary>
    public static Quorum Of(Meeting meeting) => Of(meeting, line => line.Attended);

    /// <summary>Who was there when something was decided; see <see cref="Attendance.AttendedAt"/>.</summary>
    public static Quorum At(Meeting meeting, TimeOnly? time) => Of(meeting, line => line.AttendedAt(time));

    /// <summary>"All required partners were represented.", or who was missing, by name.</summary>
    public string Sentence(Func<OrganisationId, string> name) => Met ? "All required partners were represented." : $"Not represented: {string.Join(", ", Missing.Select(name))}.";

    private static Quorum Of(Meeting meeting, Func<Attendance, bool> there)
    {
        var came = meeting.Attendances.Where(there).Select(a => a.Organisation).ToHashSet();
        return new([.. meeting.Required.Select(r => r.Organisation).Where(partner => !came.Contains(partner))]);
    }
}
