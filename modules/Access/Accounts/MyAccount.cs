using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal static class MyAccount
{
    /// <summary>The account of the person that the call is made for; a system's call for nobody's account finds none.</summary>
    public static Task<Account> MineAsync(this DbSet<Account> accounts, CurrentCaller caller, CancellationToken cancellationToken) =>
        accounts.FindOrRefuseAsync(AccountId.Of(caller.Is.Account ?? throw new NotFoundException()), cancellationToken);
}
