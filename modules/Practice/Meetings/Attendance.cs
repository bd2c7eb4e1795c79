using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.Meetings;

public enum Presence
{
    Present,
    Remote,
    Apologies,
    Absent,
}

/// <summary>Who came to a meeting for an organisation, by role and never by name; a deputy says for whom, and who left says when and whether they came back.</summary>
public sealed record Attendance(int Line, OrganisationId Organisation, string Role, Presence Presence, string? DeputyFor, TimeOnly? LeftAt, TimeOnly? ReturnedAt)
{
    /// <summary>Was there, in the room or remotely.</summary>
    public bool Attended => Presence is Presence.Present or Presence.Remote;

    /// <summary>Was there when something was decided.</summary>
    /// <param name="time">The clock time of the decision; where it is not known, who left counts only if they came back.</param>
    public bool AttendedAt(TimeOnly? time) => Attended && (LeftAt is not { } left || (time is { } decided ? decided < left || decided >= ReturnedAt : ReturnedAt is not null));
}

/// <summary>A meeting put off, from one day to another, and why.</summary>
public sealed record Deferral(int Line, DateOnly From, DateOnly To, string Reason);

/// <summary>An organisation without which the meeting is not quorate.</summary>
public sealed record RequiredPartner(OrganisationId Organisation);
