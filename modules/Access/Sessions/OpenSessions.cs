using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal static class OpenSessions
{
    private const int MostTries = 4;

    /// <summary>Ends every session of the account but one, with the next save.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> EndSessionsAsync(this AccessDb db, AccountId account, DateTimeOffset at, CancellationToken cancellationToken, Guid? but = null)
    {
        var open = await db.Sessions.Where(s => s.Account == account && s.EndedAt == null).ToListAsync(cancellationToken);
        open.RemoveAll(session => session.Id.Value == but);
        foreach (var session in open) session.End(at);
        return open.Count;
    }

    /// <summary>Does work on sessions that may be in use at this moment: where a use was written down meanwhile the work is done anew, from its first look on.</summary>
    public static async Task<T> AnewWhereUsedAsync<T>(Func<Task<T>> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await work();
            }
            catch (StaleException) when (tries < MostTries)
            {
                // the context has forgotten what it had read
            }
        }
    }
}
