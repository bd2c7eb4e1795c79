using Grpc.Core;
using SaferCity.Access.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Callers;

/// <summary>What opens personal data is given by two, over the wire: as the first two administrators of an empty system do it.</summary>
public sealed class SecondPersonSentences
{
    private const string Password = "an invented password";

    [Fact]
    public async Task The_two_first_administrators_give_a_role_that_opens_personal_data_together_and_neither_alone()
    {
        await using var host = await TestHost.StartAsync();
        var (first, second) = (await AdministratorAsync(host, "first-administrator"), await AdministratorAsync(host, "second-administrator"));
        var organisation = (await host.With<OrganisationService.OrganisationServiceClient>(first).RegisterOrganisationAsync(new() { RequestId = "o", Name = "Invented Housing", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();
        var role = (await host.With<RoleService.RoleServiceClient>(first).ListRolesAsync(new())).Roles.Single(ready => ready.Name == "Agency representative");
        var accounts = host.With<AccountService.AccountServiceClient>(first);
        var created = await accounts.CreateAccountAsync(new() { RequestId = "a", UserName = "invented-one", DisplayName = "Test Invented-One", OrganisationId = organisation.Id, RoleIds = { role.Id } });
        await RedeemAsync(host, (await accounts.IssueLinkAsync(new() { AccountId = created.Receipt.Id })).Token);
        var referrals = host.With<SaferCity.Vawg.V1.ReferralService.ReferralServiceClient>(host.TokenOf(Guid.Parse(created.Receipt.Id)));
        var approval = (await host.With<ApprovalService.ApprovalServiceClient>(first).GetApprovalAsync(new() { ApprovalId = created.ApprovalIds.Single() })).Approval;

        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(() => referrals.ListReferralsAsync(new()).ResponseAsync));
        Assert.Equal(StatusCode.FailedPrecondition, await StatusOf(() => ApproveAsync(host, first, approval)));
        Assert.Equal(StatusCode.FailedPrecondition, await StatusOf(() => ApproveAsync(host, host.Token(), approval)));
        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(() => referrals.ListReferralsAsync(new()).ResponseAsync));

        Assert.Contains(approval.Id, (await host.With<SaferCity.Access.V1.DueService.DueServiceClient>(second).ListDueAsync(new())).Items.Select(item => item.RecordId));
        await ApproveAsync(host, second, approval);
        await referrals.ListReferralsAsync(new());
    }

    [Fact]
    public async Task The_first_administrators_see_no_case_and_cannot_let_themselves_see_one()
    {
        await using var host = await TestHost.StartAsync();
        var first = await AdministratorAsync(host, "first-administrator");
        var accounts = host.With<AccountService.AccountServiceClient>(first);
        var me = (await accounts.GetMyAccountAsync(new())).Account;

        Assert.Equal(StatusCode.PermissionDenied, await StatusOf(() => host.With<SaferCity.Vawg.V1.ReferralService.ReferralServiceClient>(first).ListReferralsAsync(new()).ResponseAsync));
        Assert.Equal(StatusCode.FailedPrecondition, await StatusOf(() => accounts.SetPermissionsAsync(new() { RequestId = "s", AccountId = me.Id, Etag = me.Etag, Permissions = { "vawg.read" } }).ResponseAsync));
    }

    private static async Task<string> AdministratorAsync(TestHost host, string userName)
    {
        var account = (await host.As<AccountService.AccountServiceClient>().ListAccountsAsync(new())).Accounts.Single(found => found.UserName == userName);
        await RedeemAsync(host, (await host.As<AccountService.AccountServiceClient>().IssueLinkAsync(new() { AccountId = account.Id })).Token);
        return await host.SignedInAsync(userName, Password);
    }

    private static Task RedeemAsync(TestHost host, string token) => host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = token, Password = Password }).ResponseAsync;

    private static Task ApproveAsync(TestHost host, string token, Approval approval) =>
        host.With<ApprovalService.ApprovalServiceClient>(token).ApproveAsync(new() { RequestId = "approve", ApprovalId = approval.Id, Etag = approval.Etag }).ResponseAsync;

    private static async Task<StatusCode> StatusOf(Func<Task> call) => (await Assert.ThrowsAsync<RpcException>(call)).StatusCode;
}
