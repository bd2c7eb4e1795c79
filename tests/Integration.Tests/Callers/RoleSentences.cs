using System.Runtime.CompilerServices;
using Grpc.Core;
using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>What a role allows, over the wire.</summary>
public sealed class RoleSentences
{
    [Fact]
    public async Task The_roles_that_come_ready_allow_what_the_file_says()
    {
        await using var host = await TestHost.StartAsync();

        var roles = (await host.As<RoleService.RoleServiceClient>().ListRolesAsync(new())).Roles;

        var written = string.Join("\n\n", roles.Select(role => $"{role.Name}\n  {(role.Permissions.Count == 0 ? "nothing" : string.Join("\n  ", role.Permissions.Order(StringComparer.Ordinal)))}")) + "\n";
        Assert.Equal(await File.ReadAllTextAsync(Beside("ReadyRoles.txt")), written);
    }

    [Fact]
    public async Task A_role_that_is_given_changed_and_taken_bites_on_the_next_call()
    {
        await using var host = await TestHost.StartAsync();
        var (accounts, roles) = (host.As<AccountService.AccountServiceClient>(), host.As<RoleService.RoleServiceClient>());
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "o", Name = "Invented Housing", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = "a", UserName = "invented-one", DisplayName = "Test Invented-One", OrganisationId = organisation.Id })).Receipt;
        var link = await accounts.IssueLinkAsync(new() { AccountId = account.Id });
        await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = link.Token, Password = "an invented password" });
        var role = (await roles.CreateRoleAsync(new() { RequestId = "r", Name = "Reader of papers", Sentence = "Reads papers.", Permissions = { "governance.read" } })).Receipt;
        var console = AccessModule.ReadKey("console", await File.ReadAllTextAsync(Path.Combine(host.Folder, "console.key")));
        var asPerson = host.With<BoardService.BoardServiceClient>(AccessModule.TokenFor(console, Guid.Parse(account.Id)));
        var read = () => asPerson.ListBoardsAsync(new()).ResponseAsync;

        await DeniedAsync(read);
        account = (await roles.GiveRoleAsync(new() { RequestId = "g", AccountId = account.Id, Etag = await EtagAsync(accounts, account.Id), RoleId = role.Id })).Receipt;
        await read();
        role = (await roles.ChangeRoleAsync(new() { RequestId = "c", RoleId = role.Id, Etag = role.Etag, Name = "Onlooker", Sentence = "Looks on." })).Receipt;
        await DeniedAsync(read);
        await roles.ChangeRoleAsync(new() { RequestId = "d", RoleId = role.Id, Etag = role.Etag, Name = "Reader", Sentence = "Reads.", Permissions = { "governance.read" } });
        await read();
        await roles.TakeRoleAsync(new() { RequestId = "t", AccountId = account.Id, Etag = account.Etag, RoleId = role.Id });
        await DeniedAsync(read);
    }

    private static string Beside(string file, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, file);

    private static async Task<string> EtagAsync(AccountService.AccountServiceClient accounts, string account) => (await accounts.GetAccountAsync(new() { AccountId = account })).Account.Etag;

    private static async Task DeniedAsync(Func<Task> call) => Assert.Equal(StatusCode.PermissionDenied, (await Assert.ThrowsAsync<RpcException>(call)).StatusCode);
}
