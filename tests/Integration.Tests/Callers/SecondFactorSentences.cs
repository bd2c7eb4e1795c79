using System.Text.RegularExpressions;
using Grpc.Core;
using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>The second factor where records are real: in Production.</summary>
public sealed partial class SecondFactorSentences : IDisposable
{
    private const string Password = "a long invented password";
    private readonly string folder = Directory.CreateTempSubdirectory("safercity-production-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Who_can_see_cases_may_do_nothing_over_the_wire_before_a_second_factor_is_set_up()
    {
        await using var host = await TestHost.StartInProductionAsync(folder);
        var link = host.Log.All.Select(line => Link().Match(line)).First(match => match.Success);
        var console = await AccessModule.ConsoleKeyAsync(host.Services, folder);
        var door = host.With<SignInService.SignInServiceClient>(AccessModule.TokenFor(console, (Guid?)null));
        await door.RedeemLinkAsync(new() { Token = link.Groups[2].Value, Password = Password });

        var first = await door.SignInAsync(new() { UserName = link.Groups[1].Value, Password = Password });
        Assert.True(first.MustEnrol);
        var token = AccessModule.TokenFor(console, Guid.Parse(first.AccountId), Guid.Parse(first.SessionId));
        var accounts = host.With<AccountService.AccountServiceClient>(token);
        var refused = await Assert.ThrowsAsync<RpcException>(() => accounts.ListAccountsAsync(new()).ResponseAsync);
        Assert.Equal(StatusCode.PermissionDenied, refused.StatusCode);

        var factor = host.With<SecondFactorService.SecondFactorServiceClient>(token);
        var key = (await factor.BeginSecondFactorAsync(new())).Key;
        await factor.ConfirmSecondFactorAsync(new() { Code = AuthenticatorApp.CodeOf(key) });
        Assert.NotEmpty((await accounts.ListAccountsAsync(new())).Accounts);

        var second = await door.SignInAsync(new() { UserName = link.Groups[1].Value, Password = Password });
        Assert.Equal("", second.AccountId);
        Assert.Equal(first.AccountId, (await door.FinishSignInAsync(new() { SecondStep = second.SecondStep, Code = AuthenticatorApp.CodeOf(key, ahead: 1) })).AccountId);
    }

    [Theory]
    [InlineData("off", "SaferCity:SecondFactor is off")]
    [InlineData("perhaps", "it must be required or off")]
    public async Task A_house_with_real_records_does_not_start_without_it(string setting, string sentence)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => TestHost.StartInProductionAsync(folder, ("SaferCity:SecondFactor", setting)));

        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [GeneratedRegex("Administrator ([a-z-]+) sets a password, once, at /redeem/([A-Za-z0-9_-]{43})")]
    private static partial Regex Link();
}
