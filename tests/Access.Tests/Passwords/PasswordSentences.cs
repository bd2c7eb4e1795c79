using System.Text;
using SaferCity.Access.Contracts;
using SaferCity.Access.Passwords;

namespace SaferCity.Tests.Access.Passwords;

public sealed class PasswordSentences : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData("elevenchars", "at least 12 characters")]
    [InlineData("password1234", "have become known")]
    [InlineData("PASSWORD1234", "have become known")]
    [InlineData("three invented words", null)]
    public void A_password_is_long_and_not_among_the_commonest(string password, string? problem)
    {
        var said = Rule(new()).Problem(password);

        if (problem is null) Assert.Null(said);
        else Assert.Contains(problem, said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_installation_may_ask_for_longer_ones() => Assert.Contains("at least 20 characters", Rule(new() { ShortestPassword = 20 }).Problem("three invented word"), StringComparison.Ordinal);

    [Theory]
    [InlineData("plain", "\n")]
    [InlineData("plain", "\r\n")]
    [InlineData("hashed", "\n")]
    [InlineData("hashed", "\r\n")]
    public void Every_line_of_a_larger_sorted_list_is_found_and_nothing_else(string kind, string newline)
    {
        var breached = Enumerable.Range(0, 1_000).Select(i => $"invented breached {i * 7919}").ToList();
        var lines = breached.Select(password => kind == "plain" ? password : BreachedPasswords.Sha1(password) + ":" + password.Length).OrderBy(line => line, StringComparer.Ordinal);
        File.WriteAllText(file, string.Concat(lines.Select(line => line + newline)), new UTF8Encoding(false));
        var rule = Rule(new() { BreachedPasswords = file });

        Assert.All(breached, password => Assert.NotNull(rule.Problem(password)));
        Assert.All(breached, password => Assert.Null(rule.Problem(password + " not")));
        Assert.Null(rule.Problem("a password before all"));
        Assert.Null(rule.Problem("zzz a password after all"));
    }

    [Fact]
    public void A_list_that_cannot_be_read_lets_no_password_through() =>
        Assert.ThrowsAny<IOException>(() => Rule(new() { BreachedPasswords = file + ".missing" }).Problem("three invented words"));

    private static PasswordRule Rule(SigningInSettings settings) => new(settings, new(settings));
}
