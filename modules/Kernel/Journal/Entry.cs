using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SaferCity.Kernel.Journal;

/// <summary>One line of a room's journal. Its hash covers all of it and the hash before; free text stands apart and is covered by its salted hash.</summary>
public sealed record Entry(long Number, string Fact, string Body, string System, string Person, Guid Organisation, long At, string? TextHash, string Previous)
{
    /// <summary>SHA-256 over every field with its length, in the order of the table, in lower-case hexadecimal.</summary>
    public string Hash()
    {
        var (organisation, textHash) = (Organisation.ToString(), TextHash ?? "");
        var bytes = ArrayPool<byte>.Shared.Rent(9 * sizeof(long) + 3 * (Fact.Length + Body.Length + System.Length + Person.Length + organisation.Length + textHash.Length + Previous.Length));
        var end = Put(bytes, 0, Number);
        end = Put(bytes, end, At);
        foreach (var text in (ReadOnlySpan<string>)[Fact, Body, System, Person, organisation, textHash, Previous])
        {
            var length = Encoding.UTF8.GetBytes(text, bytes.AsSpan(end + sizeof(long)));
            end = Put(bytes, end, length) + length;
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, end), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }

    private static int Put(byte[] bytes, int at, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(at), number);
        return at + sizeof(long);
    }

    /// <summary>What the entry holds of a free text: it can be erased with its salt and the chain still verifies.</summary>
    public static string HashOf(string salt, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + text)));
}
