using System.Buffers.Binary;
using System.Buffers.Text;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Kernel.Paging;

/// <summary>Where a list goes on: after this instant and id, newest first. Opaque to callers.</summary>
public readonly record struct PageToken(DateTimeOffset At, Guid Id)
{
    /// <summary>Before the first record.</summary>
    public static readonly PageToken Start = new(Instants.FromMicroseconds(long.MaxValue / 100), new Guid("ffffffff-ffff-ffff-ffff-ffffffffffff"));

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[24];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Instants.ToMicroseconds(At));
        Id.TryWriteBytes(bytes[8..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <exception cref="FluentValidation.ValidationException">The token is not one of ours.</exception>
    public static PageToken Read(string token)
    {
        if (token.Length == 0) return Start;
        Span<byte> bytes = stackalloc byte[24];
        if (token.Length != 32 || !Base64Url.IsValid(token) || Base64Url.DecodeFromChars(token, bytes) != 24) throw FormProblem.In("page_token", "Send the token of the page before, unchanged, or none for the first page.");
        var at = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (at < 0 || at > Instants.ToMicroseconds(Start.At)) throw FormProblem.In("page_token", "Send the token of the page before, unchanged, or none for the first page.");
        return new(Instants.FromMicroseconds(at), new Guid(bytes[8..]));
    }

    /// <summary>How many a page holds: 50 where none is asked for, 200 at the most.</summary>
    public static int Size(int asked) => asked switch
    {
        < 0 => throw FormProblem.In("page_size", "Ask for 1 to 200 a page, or for 0 to take the usual 50."),
        0 => 50,
        > 200 => 200,
        _ => asked,
    };
}
