using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Organisations;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Access;

/// <summary>The room with two organisations on the register, somebody who administers it, and the console's key.</summary>
internal sealed class Gate(RoomUnderTest room) : IAsyncDisposable
{
    public const string Password = "invented password";
    public static readonly Guid Housing = new("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Police = new("00000000-0000-7000-8000-000000000002");
    public static readonly Caller Administrator = RoomUnderTest.As(Police, AccessPermission.AdministerAccounts, AccessPermission.AdministerRoles, AccessPermission.AdministerKeys);
    public static readonly Caller Console = RoomUnderTest.As(Guid.Empty, AccessPermission.SignInPeople);

    private DirectoryInfo? consoleFolder;

    public RoomUnderTest Room => room;

    public static async Task<Gate> OpenAsync(Kept kept)
    {
        var room = await RoomUnderTest.OpenAsync(kept, AccessModule.Name, typeof(AccessModule).Assembly, services =>
        {
            AccessModule.Register(services);
            services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1_000); // what is tested is not how long a guess takes
        });
        room.Caller = Administrator;
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Housing), "Housing", "housing"));
        await room.HearAsync(new OrganisationRegistered(OrganisationId.Of(Police), "City of London Police", "police"));
        return new(room);
    }

    /// <summary>A partner's key, registered for Housing.</summary>
    public async Task<(SigningKey Key, Receipt Receipt)> PartnerAsync(string system = "hackney-housing", params string[] permissions)
    {
        var key = AccessModule.NewKey(system);
        return (key, (await room.SendAsync(Registration(key, permissions))).Receipt);
    }

    public static RegisterKeyRequest Registration(SigningKey key, params string[] permissions) =>
        new() { RequestId = Id(), System = key.System, OrganisationId = Housing.ToString(), PublicKey = AccessModule.PublicHalf(key), Permissions = { permissions } };

    public static CreateAccountRequest Creation(string userName = "invented-one", params string[] permissions) =>
        new() { RequestId = Id(), UserName = userName, DisplayName = "Test Invented-One", OrganisationId = Housing.ToString(), Permissions = { permissions } };

    /// <summary>Somebody with an account and the password <see cref="Password"/>.</summary>
    public async Task<Account> PersonAsync(string userName = "invented-one", params string[] permissions)
    {
        var created = (await room.SendAsync(Creation(userName, permissions))).Receipt;
        await room.SendAsync(new RedeemLinkRequest { Token = await LinkAsync(created.Id), Password = Password }, Console);
        return await GetAsync(created.Id);
    }

    /// <summary>Somebody with a permission of a room that is not built here, whose records are about cases.</summary>
    public async Task<string> PersonWhoSeesCasesAsync()
    {
        var account = SaferCity.Access.Accounts.Account.Create("sees-cases", "Test Invented-Two", OrganisationId.Of(Housing), ["vawg.read"], Now);
        await room.InDbAsync<AccessDb, int>(db =>
        {
            db.Add(account);
            return db.SaveChangesAsync();
        });
        var id = account.Id.Value.ToString();
        await room.SendAsync(new RedeemLinkRequest { Token = await LinkAsync(id), Password = Password }, Console);
        return id;
    }

    /// <summary>The real time: signing in goes by it, whatever day it is in the story.</summary>
    public DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>Somebody who is signed in, as the console's calls for them are.</summary>
    public static Caller Signed(string account) => RoomUnderTest.As(Housing, AccessPermission.OwnAccount) with { Account = Guid.Parse(account) };

    public async Task<string> LinkAsync(string account) => (await room.SendAsync(new IssueLinkRequest { AccountId = account })).Token;

    public async Task<Account> GetAsync(string account) => (await room.SendAsync(new GetAccountRequest { AccountId = account })).Account;

    public Task<SignInResponse> SignInAsync(string userName = "invented-one", string password = Password) => room.SendAsync(new SignInRequest { UserName = userName, Password = password }, Console);

    /// <summary>A role of this name.</summary>
    public async Task<Role> RoleAsync(string name, params string[] permissions)
    {
        var receipt = (await room.SendAsync(new CreateRoleRequest { RequestId = Id(), Name = name, Sentence = "Does invented things.", Permissions = { permissions } })).Receipt;
        return (await room.SendAsync(new GetRoleRequest { RoleId = receipt.Id })).Role;
    }

    /// <summary>Gives a role to an account as it is now.</summary>
    public async Task<Receipt> GiveAsync(string account, string role) =>
        (await room.SendAsync(new GiveRoleRequest { RequestId = Id(), AccountId = account, Etag = (await GetAsync(account)).Etag, RoleId = role })).Receipt;

    /// <summary>What calls of the console for an account may do, asked at every call: nothing where nobody is behind them.</summary>
    public async Task<Func<Task<IReadOnlySet<string>>>> OfConsoleAsync(string account)
    {
        consoleFolder ??= Directory.CreateTempSubdirectory("safercity-console-");
        var token = AccessModule.TokenFor(await AccessModule.ConsoleKeyAsync(room.Services, consoleFolder.FullName), Guid.Parse(account));
        return async () => (await WhoAsync(token))?.Permissions ?? new HashSet<string>();
    }

    /// <summary>Who is behind a call with this token.</summary>
    public ValueTask<Caller?> WhoAsync(string token) => AccessModule.CallerOfAsync(room.Services, token, CancellationToken.None);

    public static string Id() => Guid.NewGuid().ToString();

    public async ValueTask DisposeAsync()
    {
        consoleFolder?.Delete(recursive: true);
        await room.DisposeAsync();
    }
}
