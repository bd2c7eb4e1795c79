using SaferCity.Access.Disclosures;

namespace SaferCity.Tests.Access.Disclosures;

public sealed class NamedReferenceSentences
{
    [Theory]
    [InlineData("VAWG-2026-0012")]
    [InlineData("vawg-2026-0012, the sister")]
    [InlineData("see VAWG 2026 0012.")]
    [InlineData("VAWG/2026/12")]
    [InlineData("V A W G – 2026 – 0012 2 people")]
    [InlineData("(vawg20260012)")]
    [InlineData("ＶＡＷＧ－２０２６－００１２")]
    [InlineData("theVAWG-2026-0012")]
    [InlineData("PREV-2026-0001 and\nVAWG-2026-0012")]
    [InlineData("2026-11-22: VAWG-2026-0012")]
    public void A_reference_is_found_however_it_is_written(string text) => Assert.True(NamedReference.IsIn("VAWG-2026-0012", text));

    [Theory]
    [InlineData("VAWG-2026-00120")]
    [InlineData("VAWG-2026-0112")]
    [InlineData("VAWG-2025-0012")]
    [InlineData("PREV-2026-0012")]
    [InlineData("VAWG 7 2026 12")]
    [InlineData("2026-0012")]
    [InlineData("")]
    public void Another_is_not(string text) => Assert.False(NamedReference.IsIn("VAWG-2026-0012", text));

    [Fact]
    public void Two_in_one_line_are_told_apart() => Assert.Equal(["PREV-2026-0001", "VAWG 2026/2"], NamedReference.In("PREV-2026-0001, the brother, and VAWG 2026/2").Select(one => one.Written));
}
