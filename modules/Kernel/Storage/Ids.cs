using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SaferCity.Kernel.Storage;

/// <summary>An id of its own type: <c>readonly record struct ReferralId(Guid Value) : IId&lt;ReferralId&gt;</c>. Made with <see cref="Ids.New{T}"/> (UUIDv7).</summary>
public interface IId<TSelf> : IId where TSelf : struct, IId<TSelf>
{
    static abstract TSelf Of(Guid value);
}

/// <summary>Any id.</summary>
public interface IId
{
    Guid Value { get; }
}

public static class Ids
{
    public static T New<T>() where T : struct, IId<T> => T.Of(Guid.CreateVersion7());

    /// <summary>The id in a text that a caller sent, or null where it is none.</summary>
    public static T? Parse<T>(string text) where T : struct, IId<T> => Guid.TryParse(text, out var value) ? T.Of(value) : null;
}

/// <summary>An expression tree may not call a static abstract member (CS8927), so bounce through a static method.</summary>
internal sealed class IdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Make(value)) where T : struct, IId<T>
{
    private static T Make(Guid value) => T.Of(value);
}
