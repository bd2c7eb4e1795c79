using SaferCity.Access;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.V1;
using SaferCity.Tests.Hosting;

namespace SaferCity.Tests.Integration.Matrix;

/// <summary>Somebody who calls.</summary>
/// <param name="Name">The permission, for who has exactly one.</param>
/// <param name="Kind">What kind of caller.</param>
/// <param name="Token">What the calls are signed with.</param>
/// <param name="Room">The room whose rpcs tell something about this caller; null for all.</param>
internal sealed record OneCaller(string Name, CallerKind Kind, string? Token, string? Room = null)
{
    /// <summary>Whether it has a row at this rpc.</summary>
    public bool Asks(string rpc) => Room is null || rpc.StartsWith($"/safercity.{Room}.", StringComparison.Ordinal);
}

internal enum CallerKind
{
    /// <summary>Nobody signed the call.</summary>
    Stranger,

    /// <summary>The console, with nobody signed in.</summary>
    Visitor,

    /// <summary>Somebody signed in to the console.</summary>
    Account,

    /// <summary>A partner's system.</summary>
    Key,

    /// <summary>Somebody signed in who has one of the roles that an installation begins with.</summary>
    Role,
}

/// <summary>A partner's key for each permission that there is, with nothing else; one for each room with all permissions of all the other rooms; an account for each ready role; and those who have none.</summary>
internal static class OneEach
{
    public const string Nothing = "no permission";

    public static async Task<IReadOnlyList<OneCaller>> OfAsync(TestHost host)
    {
        var permissions = (await host.As<AccountService.AccountServiceClient>().ListPermissionsAsync(new())).Permissions;
        var organisation = (await host.As<OrganisationService.OrganisationServiceClient>().RegisterOrganisationAsync(new() { RequestId = "matrix", Name = "Invented Matrix Office", Kind = OrganisationKind.OtherAuthority })).Receipt;
        await host.CaughtUpAsync();

        List<OneCaller> callers = [new("nobody", CallerKind.Stranger, null), new("a visitor", CallerKind.Visitor, host.TokenOf(null)), new(Nothing, CallerKind.Account, host.TokenOf(Guid.Parse(await AccountAsync(host, organisation, "nothing"))))];
        callers.Add(new(Nothing, CallerKind.Key, await KeyAsync(host, organisation, Nothing)));
        foreach (var permission in permissions) callers.Add(new(permission, CallerKind.Key, await KeyAsync(host, organisation, permission, permission), RoomOf(permission)));
        foreach (var room in permissions.Select(RoomOf).Distinct()) callers.Add(new("all of the other rooms", CallerKind.Key, await KeyAsync(host, organisation, "outside " + room, [.. permissions.Where(permission => RoomOf(permission) != room)]), room));
        await foreach (var (role, token) in RolesAsync(host, organisation)) callers.Add(new(role, CallerKind.Role, token));
        return callers;
    }

    private static string RoomOf(string permission) => permission.Split('.')[0];

    // In no session: what asks for a confirmation asks them.
    private static async IAsyncEnumerable<(string Role, string Token)> RolesAsync(TestHost host, Receipt organisation)
    {
        var accounts = host.As<AccountService.AccountServiceClient>();
        foreach (var role in (await host.As<RoleService.RoleServiceClient>().ListRolesAsync(new())).Roles)
        {
            var account = await AccountAsync(host, organisation, role.Name.Replace(' ', '-'));
            var etag = (await accounts.GetAccountAsync(new() { AccountId = account })).Account.Etag;
            await host.As<RoleService.RoleServiceClient>().GiveRoleAsync(new() { RequestId = "give " + role.Name, AccountId = account, Etag = etag, RoleId = role.Id });
            yield return (role.Name, host.TokenOf(Guid.Parse(account)));
        }
    }

    private static async Task<string> AccountAsync(TestHost host, Receipt organisation, string name)
    {
        var accounts = host.As<AccountService.AccountServiceClient>();
        var account = (await accounts.CreateAccountAsync(new() { RequestId = name, UserName = name, DisplayName = "Invented", OrganisationId = organisation.Id })).Receipt;
        var link = await accounts.IssueLinkAsync(new() { AccountId = account.Id });
        await host.As<SignInService.SignInServiceClient>().RedeemLinkAsync(new() { Token = link.Token, Password = "an invented password" });
        return account.Id;
    }

    private static async Task<string> KeyAsync(TestHost host, Receipt organisation, string name, params string[] may)
    {
        var key = AccessModule.NewKey("one-" + name.Replace('.', '-').Replace('_', '-').Replace(' ', '-'));
        await host.As<KeyService.KeyServiceClient>().RegisterKeyAsync(new() { RequestId = "key " + name, System = key.System, OrganisationId = organisation.Id, PublicKey = AccessModule.PublicHalf(key), Permissions = { may } });
        return AccessModule.TokenFor(key, "officer:4471");
    }
}
