using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Access;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Common.V1;
using SaferCity.Governance.Contracts;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
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
    /// <summary>Another administrator, signed in with an account that the room does not keep.</summary>
    public static readonly Caller Second = new("console", "account:00000000-0000-7000-8000-0000000000b2", Police, Administrator.Permissions) { Account = new("00000000-0000-7000-8000-0000000000b2") };
    public static readonly SigningInSettings WithoutSecondFactor = new() { SecondFactor = false };
    public static readonly Caller Console = RoomUnderTest.As(Guid.Empty, AccessPermission.SignInPeople);

    private DirectoryInfo? consoleFolder;

    public RoomUnderTest Room => room;

    public static async Task<Gate> OpenAsync(Kept kept, params object[] settings)
    {
        var room = await RoomUnderTest.OpenAsync(kept, AccessModule.Name, typeof(AccessModule).Assembly, services =>
        {
            foreach (var setting in settings) services.AddSingleton(setting.GetType(), setting);
            services.TryAddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
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
        var answer = await room.SendAsync(Registration(key, permissions));
        if (answer.ApprovalId.Length == 0) return (key, answer.Receipt);
        await ApproveAsync(answer.ApprovalId);
        return (key, new() { Id = answer.Receipt.Id, Etag = (await room.SendAsync(new GetKeyRequest { KeyId = answer.Receipt.Id })).Key.Etag });
    }

    public static RegisterKeyRequest Registration(SigningKey key, params string[] permissions) =>
        new() { RequestId = Id(), System = key.System, OrganisationId = Housing.ToString(), PublicKey = AccessModule.PublicHalf(key), Permissions = { permissions } };

    public static CreateAccountRequest Creation(string userName = "invented-one", params string[] permissions) =>
        new() { RequestId = Id(), UserName = userName, DisplayName = "Test Invented-One", OrganisationId = Housing.ToString(), Permissions = { permissions } };

    /// <summary>The second administrator says yes.</summary>
    public async Task<Receipt> ApproveAsync(string approval, Caller? by = null) =>
        (await room.SendAsync(new ApproveRequest { RequestId = Id(), ApprovalId = approval, Etag = (await ApprovalAsync(approval)).Etag }, by ?? Second)).Receipt;

    public async Task<Approval> ApprovalAsync(string approval) => (await room.SendAsync(new GetApprovalRequest { ApprovalId = approval })).Approval;

    /// <summary>Somebody with an account and the password <see cref="Password"/>; what needs a second person is approved.</summary>
    public async Task<Account> PersonAsync(string userName = "invented-one", params string[] permissions)
    {
        var created = await room.SendAsync(Creation(userName, permissions));
        foreach (var approval in created.ApprovalIds) await ApproveAsync(approval);
        await room.SendAsync(new RedeemLinkRequest { Token = await LinkAsync(created.Receipt.Id), Password = Password }, Console);
        return await GetAsync(created.Receipt.Id);
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

    /// <summary>Gives a role to an account as it is now; what needs a second person is approved.</summary>
    public async Task<Receipt> GiveAsync(string account, string role)
    {
        var answer = await room.SendAsync(await GivingAsync(account, role));
        if (answer.ApprovalId.Length == 0) return answer.Receipt;
        await ApproveAsync(answer.ApprovalId);
        return new() { Id = account, Etag = (await GetAsync(account)).Etag };
    }

    public async Task<GiveRoleRequest> GivingAsync(string account, string role) => new() { RequestId = Id(), AccountId = account, Etag = (await GetAsync(account)).Etag, RoleId = role };

    /// <summary>An administrator who is signed in with this account.</summary>
    public static Caller SignedIn(Account account) => new("console", "account:" + account.Id, Housing, Administrator.Permissions) { Account = Guid.Parse(account.Id) };

    /// <summary>The console's own key, registered as a start of the host does it.</summary>
    public Task<SigningKey> ConsoleKeyAsync()
    {
        consoleFolder ??= Directory.CreateTempSubdirectory("safercity-console-");
        return AccessModule.ConsoleKeyAsync(room.Services, consoleFolder.FullName);
    }

    /// <summary>What calls of the console for an account may do, asked at every call: nothing where nobody is behind them.</summary>
    public async Task<Func<Task<IReadOnlySet<string>>>> OfConsoleAsync(string account)
    {
        var token = AccessModule.TokenFor(await ConsoleKeyAsync(), Guid.Parse(account));
        return async () => (await WhoAsync(token))?.Permissions ?? new HashSet<string>();
    }

    /// <summary>Who is behind a call with this token.</summary>
    public ValueTask<Caller?> WhoAsync(string token) => AccessModule.CallerOfAsync(room.Services, token, CancellationToken.None);

    /// <summary>The tables of the machinery as text: journal, free texts, repeats, what was heard.</summary>
    public Task<string> MachineryAsync() => room.InDbAsync<AccessDb, string>(async db =>
    {
        var text = new StringBuilder();
        await using var connection = await room.Engine.ConnectAsync("access");
        foreach (var table in new[] { "journal", "journal_texts", "repeats", "inbox" })
        {
            await using var command = Plain.Command(connection, null, $"select * from {room.Engine.Prefix("access")}{table}");
            await using var row = await command.ExecuteReaderAsync();
            while (await row.ReadAsync())
                for (var i = 0; i < row.FieldCount; i++) text.Append(row.GetValue(i) is byte[] bytes ? Encoding.Latin1.GetString(bytes) : row.GetValue(i)).Append(' ');
        }
        return text.ToString();
    });

    /// <summary>Runs plain SQL in the room's database: "{0}" stands before its tables.</summary>
    public async Task<object?> PlainAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var connection = await room.Engine.ConnectAsync("access");
        await using var command = Plain.Command(connection, null, sql.Replace("{0}", room.Engine.Prefix("access"), StringComparison.Ordinal), values);
        return await command.ExecuteScalarAsync();
    }

    public static string Id() => Guid.NewGuid().ToString();

    public async ValueTask DisposeAsync()
    {
        consoleFolder?.Delete(recursive: true);
        await room.DisposeAsync();
    }
}
