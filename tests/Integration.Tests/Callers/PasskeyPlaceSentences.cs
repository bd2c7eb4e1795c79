using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>For which domain and from which origins passkeys are taken is looked at before the host starts: a slip there would lock everybody out, or let another site ask.</summary>
public sealed class PasskeyPlaceSentences
{
    private const string Domain = "SaferCity:SignIn:PasskeyDomain", First = "SaferCity:SignIn:PasskeyOrigins:0", Second = "SaferCity:SignIn:PasskeyOrigins:1";

    [Theory]
    [InlineData("https://safercity.example")]
    [InlineData("localhost:5080")]
    [InlineData("two words")]
    [InlineData("127.0.0.1")]
    public async Task A_domain_that_is_no_name_of_a_host_does_not_start(string domain) =>
        Assert.Equal($"SaferCity:SignIn:PasskeyDomain is \"{domain}\": it must be the name of a host, like safercity.example.", await SaidAsync((Domain, domain)));

    [Theory]
    [InlineData("safercity.example")]
    [InlineData("https://safercity.example/")]
    [InlineData("https://safercity.example/sign-in")]
    [InlineData("https://SaferCity.example")]
    public async Task An_origin_that_no_browser_would_name_does_not_start(string origin) =>
        Assert.Equal($"SaferCity:SignIn:PasskeyOrigins names \"{origin}\": it must be an origin, like https://safercity.example.", await SaidAsync((First, origin)));

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("https://notsafercity.example")]
    [InlineData("https://safercity.example.elsewhere.example")]
    public async Task An_origin_that_is_not_under_the_domain_does_not_start(string origin) =>
        Assert.Equal($"SaferCity:SignIn:PasskeyOrigins names {origin}, which is not under SaferCity:SignIn:PasskeyDomain (safercity.example).", await SaidAsync((Domain, "safercity.example"), (First, "https://safercity.example"), (Second, origin)));

    [Fact]
    public async Task A_domain_and_what_is_under_it_start()
    {
        await using var host = await TestHost.StartAsync(more: [(Domain, "safercity.example"), (First, "https://safercity.example"), (Second, "https://console.safercity.example:8443")]);

        Assert.NotNull(host.Pages);
    }

    private static async Task<string> SaidAsync(params (string, string)[] settings) =>
        (await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartAsync(more: settings))).Message;
}
