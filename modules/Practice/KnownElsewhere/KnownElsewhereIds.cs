using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>One question of a room to the others.</summary>
public readonly record struct AskingId(Guid Value) : IId<AskingId>
{
    public static AskingId Of(Guid value) => new(value);
}

/// <summary>What a question of another room says to one record of this room.</summary>
public readonly record struct PointerId(Guid Value) : IId<PointerId>
{
    public static PointerId Of(Guid value) => new(value);
}
