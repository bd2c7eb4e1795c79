using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SaferCity.Access.Accounts;
using SaferCity.Access.Contracts;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.Roles;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access;

/// <summary>How the first callers come in, before anybody is there to let them in. For the host alone; the room must be migrated.</summary>
public static partial class AccessModule
{
    private static readonly Caller CommandLine = new("safercity", "safercity:command-line", Guid.Empty, new HashSet<string> { PermissionName.Of(AccessPermission.AdministerKeys) });

    /// <summary>The console's key: made and registered at the first start, and kept in the data folder where only the product's own user may read it.</summary>
    public static Task<SigningKey> ConsoleKeyAsync(IServiceProvider services, string folder, CancellationToken cancellationToken = default) =>
        AsAsync(services, Caller.Product("start"), own => own.GetRequiredService<OwnSystems>().ConsoleAsync(Path.Combine(folder, "console.key"), cancellationToken));

    /// <summary>A key that may do everything and lives as long as the process: the story fills an empty system with it. The roles that come ready are there by then. Never outside Development and tests.</summary>
    public static Task<SigningKey> StoryKeyAsync(IServiceProvider services, CancellationToken cancellationToken = default) =>
        AsAsync(services, Caller.Product("story"), async own =>
        {
            await own.GetRequiredService<ReadyRoles>().MakeOnceAsync(cancellationToken);
            return await own.GetRequiredService<OwnSystems>().StoryAsync(cancellationToken);
        });

    /// <summary>The one-time links of the first two administrators, for those who have not set a password yet. An empty system gets the two accounts.</summary>
    public static Task<IReadOnlyList<FirstLink>> FirstLinksAsync(IServiceProvider services, CancellationToken cancellationToken = default) =>
        AsAsync(services, Caller.Product("start"), own => own.GetRequiredService<FirstAdministrators>().LinksAsync(cancellationToken));

    /// <summary>Invites another administrator from the command line, where fewer than two are left: the link with which a password is set.</summary>
    /// <exception cref="FluentValidation.ValidationException">The user name cannot be one.</exception>
    /// <exception cref="RefusedException">Two are there, or the name is taken.</exception>
    public static Task<FirstLink> InviteAdministratorAsync(IServiceProvider services, string userName, CancellationToken cancellationToken = default) =>
        AsAsync(services, CommandLine, own => own.GetRequiredService<FirstAdministrators>().InviteAsync(userName, cancellationToken));

    /// <summary>Registers a partner system's public key from the command line, by the same message that the console sends.</summary>
    /// <exception cref="FluentValidation.ValidationException">The organisation is not on the register, a permission is not known, or the key cannot be used.</exception>
    /// <exception cref="RefusedException">The key or the system's name is taken.</exception>
    public static Task<RegisteredPartner> RegisterPartnerAsync(IServiceProvider services, PartnerToRegister partner, CancellationToken cancellationToken = default) =>
        AsAsync(services, CommandLine, async own =>
        {
            var organisation = await OrganisationAsync(own.GetRequiredService<AccessDb>(), partner.Organisation, cancellationToken);
            var answer = await own.GetRequiredService<ISender>().Send(new RegisterKeyRequest
            {
                RequestId = Guid.NewGuid().ToString(), System = partner.System, OrganisationId = organisation.Value.ToString(), PublicKey = partner.PublicKey, Permissions = { partner.Permissions },
            }, cancellationToken);
            return new RegisteredPartner(answer.Kid, organisation);
        });

    private static async Task<OrganisationId> OrganisationAsync(AccessDb db, string nameOrId, CancellationToken cancellationToken) =>
        Ids.Parse<OrganisationId>(nameOrId)
        ?? await db.Organisations.Where(o => o.Name == nameOrId).Select(o => (OrganisationId?)o.Id).FirstOrDefaultAsync(cancellationToken)
        ?? throw FormProblem.In("organisation", $"No organisation on the register has the name {nameOrId}. Write it as it stands under Governance, Organisations in the console; one that is missing is registered there.");

    private static async Task<T> AsAsync<T>(IServiceProvider services, Caller caller, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Is = caller;
        return await work(scope.ServiceProvider);
    }
}
