using System.Text;
using Microsoft.EntityFrameworkCore;
using SaferCity.AcquisitiveCrime;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Imports;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests;

/// <summary>The room and the two kinds of people who use it.</summary>
internal sealed class PoliceRoom(RoomUnderTest room) : IAsyncDisposable
{
    private static readonly Guid Team = new("00000000-0000-7000-8000-000000000001");

    public static readonly Caller Analyst = RoomUnderTest.As(Team, AcquisitiveCrimePermission.Import, AcquisitiveCrimePermission.Read);
    public static readonly Caller Reader = RoomUnderTest.As(Team, AcquisitiveCrimePermission.Read);

    public RoomUnderTest Room => room;

    public static async Task<PoliceRoom> OpenAsync(Kept kept)
    {
        var room = await RoomUnderTest.OpenAsync(kept, AcquisitiveCrimeModule.Name, typeof(AcquisitiveCrimeModule).Assembly, services => AcquisitiveCrimeModule.Register(services));
        room.Caller = Analyst;
        return new(room);
    }

    public Task<ImportFileResponse> ImportAsync(string name, params string[] lines) => ImportAsync(name, Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n"));

    public Task<ImportFileResponse> ImportAsync(string name, byte[] content, string? requestId = null, long? size = null, Caller? caller = null) =>
        room.SendAsync(new ImportFile(requestId ?? Guid.NewGuid().ToString(), name, size, Parts(content)), caller);

    public async Task<GetImportResponse> GetImportAsync(string id) => await room.SendAsync(new GetImportRequest { ImportId = id });

    public Task<int> CrimesHeldAsync() => room.InDbAsync<AcquisitiveCrimeDb, int>(db => db.StreetCrimes.CountAsync());

    public ValueTask DisposeAsync() => room.DisposeAsync();

    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> Parts(byte[] content)
    {
        foreach (var part in content.Chunk(7000))
        {
            await Task.Yield();
            yield return part;
        }
    }
}
