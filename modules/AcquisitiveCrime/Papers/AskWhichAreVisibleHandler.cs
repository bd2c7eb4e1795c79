using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime.Contracts;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.Kernel.Callers;

namespace SaferCity.AcquisitiveCrime.Papers;

/// <summary>All of the room is open data: who may read it sees every file behind a figure.</summary>
internal sealed class AskWhichAreVisibleHandler(AcquisitiveCrimeDb db) : IRequestHandler<AskWhichAreVisible, IReadOnlyList<Guid>>
{
    public async Task<IReadOnlyList<Guid>> Handle(AskWhichAreVisible request, CancellationToken cancellationToken)
    {
        if (request.Kind != CrimeSection.RecordKind || !db.Room.Caller.Is.May(PermissionName.Of(AcquisitiveCrimePermission.Read))) return [];
        var files = request.Ids.Select(PoliceFileId.Of).ToList();
        return [.. (await db.PoliceFiles.Where(f => files.Contains(f.Id)).Select(f => f.Id).ToListAsync(cancellationToken)).Select(id => id.Value)];
    }
}
