using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Boards;

internal readonly record struct BoardId(Guid Value) : IId<BoardId>
{
    public static BoardId Of(Guid value) => new(value);

    public static bool operator >(BoardId left, BoardId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(BoardId left, BoardId right) => left.Value.CompareTo(right.Value) < 0;
}
