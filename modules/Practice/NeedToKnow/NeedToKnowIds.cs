using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

public readonly record struct ConflictId(Guid Value) : IId<ConflictId>
{
    public static ConflictId Of(Guid value) => new(value);
}

public readonly record struct OpeningId(Guid Value) : IId<OpeningId>
{
    public static OpeningId Of(Guid value) => new(value);
}
