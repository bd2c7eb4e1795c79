using SaferCity.Practice.People;

namespace SaferCity.Tests.Practice.People;

public sealed class PostcodeSentences
{
    [Theory]
    [InlineData("EC2V 7HH")]
    [InlineData("ec2v7hh")]
    [InlineData(" E1  6AN ")]
    [InlineData("M1 1AE")]
    [InlineData("W1A 0AX")]
    [InlineData("SW1A 2AA")]
    [InlineData("CR2 6XH")]
    [InlineData("DN55 1PT")]
    [InlineData("GIR 0AA")]
    public void A_postcode_is_one_in_whatever_case_and_with_or_without_its_space(string text) => Assert.True(Postcode.IsOne(text));

    [Theory]
    [InlineData("")]
    [InlineData("EC2V")]
    [InlineData("EC2V 7H")]
    [InlineData("EC2V 7HHH")]
    [InlineData("12345")]
    [InlineData("E1-6AN")]
    [InlineData("QC1 1AA")]
    [InlineData("E1 6CI")]
    [InlineData("EC2V\n7HH")]
    [InlineData("É1 6AN")]
    public void What_is_none_is_none(string text) => Assert.False(Postcode.IsOne(text));

    [Theory]
    [InlineData("e16an", "E1 6AN", "E1 6")]
    [InlineData("EC2V 7HH", "EC2V 7HH", "EC2V 7")]
    [InlineData("dn551pt", "DN55 1PT", "DN55 1")]
    public void It_is_kept_in_one_spelling_and_its_range_is_the_sector(string typed, string kept, string range) => Assert.Equal((kept, range), (Postcode.Of(typed), Postcode.Range(Postcode.Of(typed))));

    [Fact]
    public void Two_sectors_whose_letters_are_alike_are_told_apart_by_the_space() => Assert.NotEqual(Postcode.Range(Postcode.Of("E16 1AA")), Postcode.Range(Postcode.Of("E1 6AA")));

    [Fact]
    public void Whoever_moves_leaves_the_postcode_behind()
    {
        var person = new PersonDetails("Invented", "Alpha", null, null, null, "E1 6AN");

        person.MovesTo(new("Hackney", "Invented Force", null));

        Assert.Null(person.Postcode);
    }
}
