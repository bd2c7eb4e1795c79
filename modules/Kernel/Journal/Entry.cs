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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, Number);
        hash.AppendData(number);
        BinaryPrimitives.WriteInt64BigEndian(number, At);
        hash.AppendData(number);
        foreach (var text in new[] { Fact, Body, System, Person, Organisation.ToString(), TextHash ?? "", Previous })
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt64BigEndian(number, bytes.Length);
            hash.AppendData(number);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What the entry holds of a free text: it can be erased with its salt and the chain still verifies.</summary>
    public static string HashOf(string salt, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(salt + text)));
}
