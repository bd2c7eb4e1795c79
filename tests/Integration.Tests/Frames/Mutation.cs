using System.Buffers.Binary;

namespace SaferCity.Tests.Integration.Frames;

/// <summary>Ways to spoil a message and the frame that it goes in. With the same seed, the same harm.</summary>
internal static class Mutation
{
    private static readonly byte[] Huge = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01];

    /// <summary>A whole body: the frame's five bytes and what follows.</summary>
    public static byte[] Frame(byte[] message, Random random) => random.Next(12) switch
    {
        0 => Framed(message), // as it should be
        1 or 2 => Framed(Flipped(message, random)),
        3 => Framed(message[..random.Next(message.Length + 1)]),
        4 => Framed(Spliced(message, Huge, random)),
        5 => Framed(Nested(random.Next(50, 5_000))),
        6 => Framed(Spliced(message, [0xC3, 0x28, 0xED, 0xA0, 0x80, 0x00], random)), // not UTF-8: a lone surrogate, an overlong beginning, NUL
        7 => Framed(Noise(random)),
        8 => Framed([.. message, .. message, .. Noise(random)]),
        9 => WithLength(message, message.Length + random.Next(1, 1 << 20)), // says more than comes
        10 => WithLength(message, random.Next(-1, message.Length)), // says less than comes, or minus one
        _ => Flagged(message, (byte)random.Next(1, 256)), // says that it is compressed, or something unheard of
    };

    private static byte[] Framed(byte[] message) => WithLength(message, message.Length);

    private static byte[] WithLength(byte[] message, int length)
    {
        var frame = new byte[5 + message.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), length);
        message.CopyTo(frame, 5);
        return frame;
    }

    private static byte[] Flagged(byte[] message, byte flag)
    {
        var frame = Framed(message);
        frame[0] = flag;
        return frame;
    }

    private static byte[] Flipped(byte[] message, Random random)
    {
        var flipped = (byte[])message.Clone();
        for (var times = message.Length == 0 ? 0 : random.Next(1, 9); times > 0; times--) flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] Spliced(byte[] message, byte[] harm, Random random) => random.Next(message.Length + 1) is var at ? [.. message[..at], .. harm, .. message[at..]] : message;

    // A message in a message in a message: field 2, its length, and so on inwards.
    private static byte[] Nested(int deep)
    {
        var inner = new List<byte>();
        for (var level = 0; level < deep; level++) inner.Add(0x13); // a group that begins and never ends
        return [.. inner];
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(1, 300)];
        random.NextBytes(noise);
        return noise;
    }
}
