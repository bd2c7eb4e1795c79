using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Text;
using SaferCity.Tests.Kernel.Mini;

namespace SaferCity.Tests.Kernel.Text;

public sealed class TextSentences
{
    [Theory]
    [InlineData("Plain words, tabs\tand\nlines, Zoë, 漢字, 😀", true)]
    [InlineData("a\0b", false)]
    [InlineData("a\u0007b", false)]
    [InlineData("a\uD800b", false)]
    [InlineData("a\uDC00", false)]
    [InlineData("a\uFFFDb", false)]
    public void Only_text_that_both_engines_keep_as_it_is_may_come_in(string text, bool fine) => Assert.Equal(fine, TextRule.Problem(text) is null);

    [Fact]
    public void A_text_longer_than_the_longest_is_refused() => Assert.NotNull(TextRule.Problem(new string('a', TextRule.Longest + 1)));

    [Fact]
    public void A_permission_is_named_by_its_room_and_what_it_allows() => Assert.Equal("mini.see_all", PermissionName.Of(MiniPermission.SeeAll));

    [Fact]
    public void A_page_token_reads_back_as_it_was_made()
    {
        var token = new PageToken(new DateTimeOffset(2021, 11, 15, 12, 0, 0, TimeSpan.Zero), Guid.CreateVersion7());

        Assert.Equal(token, PageToken.Read(token.ToString()));
    }
}
