using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.Discussions;

/// <summary>A panel when it came to a case, and the names of the organisations that were there.</summary>
/// <param name="At">The clock time; null where nobody noted it.</param>
internal sealed record Sitting(Meeting Panel, IReadOnlyCollection<string> Attended, TimeOnly? At = null)
{
    /// <summary>What a form asks for.</summary>
    public const string AskedTime = "Enter the time at which the panel came to the case, like 10:42, or leave it empty";

    /// <summary>Every required partner was there or had a deputy there. Who had left does not count.</summary>
    public bool Quorate => Quorum.At(Panel, At).Met;

    /// <summary>Whether the police force was there, by the name it has on the register.</summary>
    public bool Has(string policeForce) => Attended.Any(name => Same(name, policeForce));

    public static bool Same(string force, string other) => string.Equals(force.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <exception cref="Kernel.Refusals.RefusedException">The case is on no panel's agenda.</exception>
    public static async Task<Sitting> OfAsync(PreventDb db, MeetingId? panelId, TimeOnly? at, CancellationToken cancellationToken)
    {
        DiscussionRefusals.NotOnAgenda.When(panelId is null);
        var panel = await db.Meetings.FindOrRefuseAsync(panelId, cancellationToken);
        var came = panel.Attendances.Where(line => line.AttendedAt(at)).Select(line => line.Organisation).Distinct().ToList();
        return new(panel, await db.Organisations.AsNoTracking().Where(o => came.Contains(o.Id)).Select(o => o.Name).ToListAsync(cancellationToken), at);
    }
}
