using SaferCity.Practice.People;

namespace SaferCity.Tests.Practice.People;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Zülu", "ZULU")]
    [InlineData("Zu\u0308lu", "ZULU")]
    [InlineData("  łukasz   ÇELIK ", "LUKASZ CELIK")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("Ågren-Øster", "AGREN-OSTER")]
    [InlineData("Ελένη", "ΕΛΈΝΗ")]
    public void A_name_is_found_under_its_plain_spelling(string name, string folded) => Assert.Equal(folded, PersonDetails.Fold(name));
}
