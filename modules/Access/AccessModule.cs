using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Disclosures;
using SaferCity.Access.Emergencies;
using SaferCity.Access.Keys;
using SaferCity.Access.Permissions;
using SaferCity.Access.Reviews;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.Trails;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Emergency;
using SaferCity.Kernel.Pipeline;

namespace SaferCity.Access;

/// <summary>The room that knows who may do what: people's accounts, partner systems' keys, and who is behind a call.</summary>
public static partial class AccessModule
{
    /// <summary>The room's name: its file or schema, and what its facts and permissions begin with.</summary>
    public const string Name = "access";

    /// <summary>The configuration section of the room: WarnDaysBefore, EndedClearanceCloses, ReviewEveryMonths.</summary>
    private const string Section = "SaferCity:Access";

    public static IServiceCollection Register(IServiceCollection services)
    {
        services.AddRoom<AccessDb>(Name, AccessPermission.SeeAll, AccessHistory.Sentences());
        services.TryAddSingleton(new WallClock(TimeProvider.System));
        services.AddSingleton(provider => provider.GetService<IConfiguration>()?.GetSection(Section).Get<AccountRules>() ?? new());
        services.AddSingleton<KnownPermissions>().AddSingleton<ToldPermissions>().AddSingleton<KnownCallers>().AddSingleton<KeyUses>().AddSingleton<TokenCheck>();
        services.AddScoped<OwnSystems>().AddScoped<FirstAdministrators>().AddScoped<AccountRights>().AddScoped<ShownAccounts>().AddScoped<ReadyRoles>().AddScoped<SecondPerson>().AddScoped<ApprovedChange>().AddScoped<ReviewsDue>().AddScoped<ShownTrail>().AddScoped<DisclosuresSeen>().AddScoped<EnteredShares>().AddScoped<ErasedShares>().AddScoped<ErasedCases>();
        services.AddScoped<BreachesSeen>().AddScoped<BreachesDue>().AddScoped<Cause>().AddScoped<Leads>().AddScoped<AskedTrail>();
        services.AddSingleton(new EmergencyReaders(PermissionName.Of(AccessPermission.ReadInEmergency))).AddSingleton<EmergencyMerge>().AddHostedService<MergingEmergencies>();
        AddSigningIn(services);
        return services;
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGrpcService<SignInGrpcService>();
        routes.MapGrpcService<SecondFactorGrpcService>();
        routes.MapGrpcService<PasskeyGrpcService>();
        routes.MapGrpcService<SessionGrpcService>();
        routes.MapGrpcService<AccountGrpcService>();
        routes.MapGrpcService<RoleGrpcService>();
        routes.MapGrpcService<ApprovalGrpcService>();
        routes.MapGrpcService<ReviewGrpcService>();
        routes.MapGrpcService<DueGrpcService>();
        routes.MapGrpcService<KeyGrpcService>();
        routes.MapGrpcService<TrailGrpcService>();
        routes.MapGrpcService<AgreementGrpcService>();
        routes.MapGrpcService<DisclosureGrpcService>();
        routes.MapGrpcService<BreachGrpcService>();
        routes.MapGrpcService<EmergencyGrpcService>();
    }

    /// <summary>Who is behind a call, by its token; null whatever is wrong with it. Cheap: a signature is checked once, and what the caller may do is in memory.</summary>
    public static ValueTask<Caller?> CallerOfAsync(IServiceProvider services, string token, CancellationToken cancellationToken) =>
        services.GetRequiredService<TokenCheck>().CallerOfAsync(token, cancellationToken);

    /// <summary>Whether the console calls for somebody who has not signed in. All of them have one name, and nobody else's key may use it.</summary>
    public static bool IsVisitor(Caller caller) => caller == ConsoleCaller.Visitor;

    /// <summary>Whether one of the product's own systems calls, such as the console for all its people.</summary>
    public static bool IsOwn(Caller caller) => OwnSystems.IsOne(caller.System);

    /// <summary>A token for one call, good for ten minutes from now.</summary>
    /// <param name="key">The system's key.</param>
    /// <param name="person">For whom: "officer:4471", or from the console "account:…". Never a name.</param>
    public static string TokenFor(SigningKey key, string person) => CallToken.Make(key, person, TimeProvider.System.GetUtcNow());

    /// <summary>Whether a token may name this person: a kind, a colon, an id.</summary>
    public static bool IsPerson(string person) => Person.IsOne(person);

    /// <summary>The token of the console's call for an account, or for a visitor who has not signed in.</summary>
    /// <param name="console">The console's key.</param>
    /// <param name="account">Whose account; null for a visitor.</param>
    /// <param name="session">The session that the call is made in: once that has ended, the token is nobody's.</param>
    public static string TokenFor(SigningKey console, Guid? account, Guid? session = null) =>
        CallToken.Make(console, account is { } id ? Person.OfAccount + id : Person.Visitor, TimeProvider.System.GetUtcNow(), session);

    /// <summary>A new key pair for a system, which is registered nowhere yet.</summary>
    public static SigningKey NewKey(string system) => CallToken.NewKey(system);

    /// <summary>A system's key from its private half.</summary>
    /// <exception cref="ArgumentException">The text is no private key as PEM.</exception>
    public static SigningKey ReadKey(string system, string privateKey) => CallToken.Read(system, privateKey);

    /// <summary>The half of a key that is registered, as PEM.</summary>
    public static string PublicHalf(SigningKey key) => CallToken.PublicHalf(key);
}
