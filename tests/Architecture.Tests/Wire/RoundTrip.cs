using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace SaferCity.Tests.Wire;

/// <summary>The generator is newer than the runtime that it generates for, which upstream does not promise: so every kind of field goes there and back.</summary>
public sealed class RoundTrip
{
    private static readonly Kinds Full = new()
    {
        Text = "é ‘quoted’",
        Raw = ByteString.CopyFrom(0, 255),
        Truth = true,
        Small = -1,
        Signed = long.MinValue,
        Fixed = ulong.MaxValue,
        Number = 0.1,
        Colour = Colour.Amber,
        Perhaps = 0,
        PerhapsText = "",
        Inner = new() { Text = "chosen" },
        Packed = { 1, 0, -1 },
        Inners = { new Kinds.Types.Inner { Text = "first" }, new Kinds.Types.Inner() },
        ByName = { ["a"] = new() { Text = "of a" }, ["b"] = new() },
        ByNumber = { [7] = Colour.Amber, [0] = Colour.Unspecified },
        At = new Timestamp { Seconds = 1_635_724_800, Nanos = 123_456_000 },
        Length = Duration.FromTimeSpan(TimeSpan.FromDays(-3)),
        Wrapped = 0,
        WrappedText = "",
        Any = Any.Pack(new Kinds.Types.Inner { Text = "packed" }),
    };

    [Fact]
    public void Every_kind_of_field_comes_back_from_bytes_as_it_went()
    {
        var back = Kinds.Parser.ParseFrom(Full.ToByteArray());

        Assert.Equal(Full, back);
        Assert.Equal("packed", back.Any.Unpack<Kinds.Types.Inner>().Text);
        Assert.Equal(Kinds.ChoiceOneofCase.Inner, back.ChoiceCase);
    }

    [Fact]
    public void Every_kind_of_field_comes_back_from_JSON_as_it_went()
    {
        var types = Google.Protobuf.Reflection.TypeRegistry.FromFiles(KindsReflection.Descriptor);
        var json = new JsonFormatter(JsonFormatter.Settings.Default.WithTypeRegistry(types)).Format(Full);

        Assert.Equal(Full, new JsonParser(JsonParser.Settings.Default.WithTypeRegistry(types)).Parse<Kinds>(json));
    }

    [Fact]
    public void What_was_set_to_its_default_is_told_from_what_was_not_set()
    {
        var (empty, back) = (Kinds.Parser.ParseFrom([]), Kinds.Parser.ParseFrom(Full.ToByteArray()));

        Assert.True(back is { HasPerhaps: true, HasPerhapsText: true, Wrapped: 0, WrappedText: "" });
        Assert.True(empty is { HasPerhaps: false, HasPerhapsText: false, Wrapped: null, WrappedText: null, At: null, Any: null, ChoiceCase: Kinds.ChoiceOneofCase.None });
        Assert.Empty(empty.ToByteArray());
    }

    [Fact]
    public void What_a_newer_caller_added_is_kept()
    {
        var newer = new Kinds { Word = "known", Colour = (Colour)99 }.ToByteArray().Concat(new byte[] { 0xA0, 0x06, 0x01 }).ToArray(); // field 100 = 1

        Assert.Equal(newer.Order(), Kinds.Parser.ParseFrom(newer).ToByteArray().Order());
    }
}
