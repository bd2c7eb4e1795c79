using SaferCity.Access.SecondFactor;

namespace SaferCity.Tests.Access.SecondFactor;

public sealed class TotpSentences
{
    // RFC 6238, appendix B (SHA-1; the last six of its eight digits): the key is "12345678901234567890" in base 32.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_published_table(long second, string code) => Assert.Equal(code, Totp.At(Key, DateTimeOffset.FromUnixTimeSeconds(second)));

    [Theory]
    [InlineData(-31, true)]
    [InlineData(31, true)]
    [InlineData(-61, false)]
    [InlineData(61, false)]
    public void An_apps_clock_may_be_half_a_minute_early_or_late(int seconds, bool accepted)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_600_000_000 / 30 * 30);
        var shown = Totp.At(Key, now.AddSeconds(seconds < 0 ? seconds + 1 : seconds - 1));

        Assert.Equal(accepted, Totp.StepOf(shown, Key, 0, now) is not null);
    }

    [Fact]
    public void Every_key_is_another_and_has_160_bits()
    {
        var keys = Enumerable.Range(0, 100).Select(_ => Totp.NewKey()).ToList();

        Assert.Equal(100, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[A-Z2-7]{32}$", key));
    }
}
