using Grpc.Core;

namespace SaferCity.Console.Pages;

/// <summary>Home: what waits for the person, by room. A room that is not theirs to see has nothing to say.</summary>
internal sealed class IndexModel(IServiceProvider services) : RoomPage
{
    public List<(Room Room, IReadOnlyList<DueLine> Lines)> Due { get; } = [];

    protected override async Task ShowAsync()
    {
        foreach (var room in Rooms.For(User).Prepend(Rooms.Own))
            if (room.Due is not null && await DueAsync(room.Due) is { Count: > 0 } lines) Due.Add((room, lines));
    }

    private async Task<IReadOnlyList<DueLine>> DueAsync(WhatIsDue due)
    {
        try
        {
            return [.. await due(services)];
        }
        catch (RpcException refused) when (refused.StatusCode is Grpc.Core.StatusCode.PermissionDenied)
        {
            return [];
        }
    }
}
