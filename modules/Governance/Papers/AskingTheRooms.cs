using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Practice.Papers;

namespace SaferCity.Governance.Papers;

/// <summary>Asks every room for its sections, and this room for its own. Never while a writing turn is held.</summary>
internal sealed class AskingTheRooms(ISender rooms, GovernanceDb db)
{
    /// <summary>The paper's sections by what the rooms hold now.</summary>
    public async Task<IReadOnlyList<PaperSection>> SectionsAsync(PaperScope scope, CancellationToken cancellationToken) =>
    [
        .. await rooms.Send(new Vawg.Contracts.AskForSection(scope), cancellationToken),
        .. await rooms.Send(new Asb.Contracts.AskForSection(scope), cancellationToken),
        .. await rooms.Send(new Prevent.Contracts.AskForSection(scope), cancellationToken),
        .. await rooms.Send(new AcquisitiveCrime.Contracts.AskForSection(scope), cancellationToken),
        .. await db.OwnSectionsAsync(scope, cancellationToken),
    ];

    /// <summary>Which of a section's records the present caller may see.</summary>
    public async Task<HashSet<Guid>> VisibleAsync(string section, IEnumerable<FigureRecord> records, CancellationToken cancellationToken)
    {
        var visible = new HashSet<Guid>();
        foreach (var kind in records.GroupBy(record => record.Kind))
            visible.UnionWith(await VisibleAsync(section, kind.Key, [.. kind.Select(record => record.Id).Distinct()], cancellationToken));
        return visible;
    }

    private async Task<IReadOnlyList<Guid>> VisibleAsync(string section, string kind, IReadOnlyList<Guid> records, CancellationToken cancellationToken) => section.Split('.')[0] switch
    {
        "vawg" => await rooms.Send(new Vawg.Contracts.AskWhichAreVisible(kind, records), cancellationToken),
        "asb" => await rooms.Send(new Asb.Contracts.AskWhichAreVisible(kind, records), cancellationToken),
        "prevent" => await rooms.Send(new Prevent.Contracts.AskWhichAreVisible(kind, records), cancellationToken),
        "acquisitive_crime" => await rooms.Send(new AcquisitiveCrime.Contracts.AskWhichAreVisible(kind, records), cancellationToken),
        GovernanceModule.Name => records,
        _ => [],
    };
}
