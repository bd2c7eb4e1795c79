using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.NeedToKnow;

/// <summary>
/// A declared conflict that locked nobody out. It is kept so that declaring writes alike, and takes as long, whether there is such a record or not; what
/// was typed stands beside its fact.
/// </summary>
[Open("It names no record.")]
public sealed class VainDeclaration : Aggregate
{
    public ConflictId Id { get; private init; }

    public ConflictKind Kind { get; private init; }

    public DateTimeOffset At { get; private init; }

    public static VainDeclaration Of(ConflictKind kind, string reference, DateTimeOffset at)
    {
        var declaration = new VainDeclaration { Id = Ids.New<ConflictId>(), Kind = kind, At = at };
        declaration.Record(new ConflictDeclaredWithoutEffect(kind), reference);
        return declaration;
    }
}
