using System.Text;
using SaferCity.AcquisitiveCrime.Files;
using SaferCity.Kernel.Refusals;

namespace SaferCity.Tests.Files;

public sealed class FileEncodingSentences
{
    [Fact]
    public void UTF_8_is_taken_with_a_byte_order_mark_and_without()
    {
        FileEncoding.Check(new MemoryStream("\uFEFFCrime ID\n“é”"u8.ToArray()));
        FileEncoding.Check(new MemoryStream("Crime ID\n“é”"u8.ToArray()));
    }

    [Fact]
    public void A_character_across_two_windows_is_no_fault()
    {
        for (var shift = 0; shift < 4; shift++)
            FileEncoding.Check(new MemoryStream(Encoding.UTF8.GetBytes(new string('a', shift) + new string('é', 40_000) + new string('€', 40_000))));
    }

    [Fact]
    public void Latin_1_is_refused_and_the_line_is_named()
    {
        var refused = Refused([.. "Crime ID\nSt Mary At Hill\n"u8, .. Encoding.Latin1.GetBytes("Café\n")]);
        Assert.Equal("acquisitive_crime.file_not_utf8", refused.Code);
        Assert.Contains("line 3", refused.Sentence);
    }

    [Fact]
    public void A_character_cut_in_half_at_the_end_is_refused() => Assert.Equal("acquisitive_crime.file_not_utf8", Refused([.. "Crime ID\n"u8, 0xE2, 0x82]).Code);

    [Fact]
    public void UTF_16_is_refused_by_its_name() => Assert.Contains("UTF-16", Refused([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Crime ID")]).Sentence);

    [Fact]
    public void A_ZIP_archive_is_refused() => Assert.Equal("acquisitive_crime.file_not_text", Refused([0x50, 0x4B, 3, 4, 20, 0]).Code);

    [Fact]
    public void Zero_bytes_are_not_text() => Assert.Equal("acquisitive_crime.file_not_text", Refused([.. "Crime ID\n"u8, 0, 0, 0]).Code);

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal("acquisitive_crime.file_empty", Refused([]).Code);

    private static Refusal Refused(byte[] file) => Assert.Throws<RefusedException>(() => FileEncoding.Check(new MemoryStream(file))).Refusal;
}
