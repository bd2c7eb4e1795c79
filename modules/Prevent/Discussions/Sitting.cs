using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.Discussions;

/// <summary>A panel and the names of the organisations that attended it.</summary>
internal sealed record Sitting(Meeting Panel, IReadOnlyCollection<string> Attended)
{
    /// <summary>Every required partner attended or sent a deputy.</summary>
    public bool Quorate => Quorum.Of(Panel).Met;

    /// <summary>Whether the police force was there, by the name it has on the register.</summary>
    public bool Has(string policeForce) => Attended.Any(name => Same(name, policeForce));

    public static bool Same(string force, string other) => string.Equals(force.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <exception cref="Kernel.Refusals.RefusedException">The case is on no panel's agenda.</exception>
    public static async Task<Sitting> OfAsync(PreventDb db, MeetingId? panelId, CancellationToken cancellationToken)
    {
        DiscussionRefusals.NotOnAgenda.When(panelId is null);
        var panel = await db.Meetings.FindOrRefuseAsync(panelId, cancellationToken);
        var came = panel.Attendances.Where(line => line.Attended).Select(line => line.Organisation).Distinct().ToList();
        return new(panel, await db.Organisations.AsNoTracking().Where(o => came.Contains(o.Id)).Select(o => o.Name).ToListAsync(cancellationToken));
    }
}
