using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Breaches;

/// <summary>Who is named as the cause of a breach: somebody from whom it is then kept, so that the name must be right and another person must be left to see it.</summary>
internal sealed class Cause(AccessDb db, AccountRights rights)
{
    private static readonly string Leads = PermissionName.Of(AccessPermission.LeadDataProtection);

    /// <returns>As the trail names them; null where nobody was named.</returns>
    public async Task<string?> ReadAsync(string typed, CancellationToken cancellationToken)
    {
        var person = typed.Trim();
        if (person.Length == 0) return null;
        if (!person.StartsWith(Person.OfAccount, StringComparison.Ordinal)) return person;

        var id = Ids.Parse<AccountId>(person[Person.OfAccount.Length..]);
        if (id is not { } known || !await db.Accounts.AnyAsync(account => account.Id == known, cancellationToken)) throw FormProblem.In("cause", "There is no such account. Take the person from the page Who did what");
        BreachRefusals.NobodyElse.When(await LeadsAloneAsync(known, cancellationToken));
        return Person.OfAccount + known.Value;
    }

    private async Task<bool> LeadsAloneAsync(AccountId person, CancellationToken cancellationToken)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(account => account.State == AccountState.Active).ToListAsync(cancellationToken);
        var may = await rights.OfAsync(accounts, cancellationToken);
        return accounts.FindAll(account => may(account).Contains(Leads)) is [{ Id: var only }] && only == person;
    }
}
