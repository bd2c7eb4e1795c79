using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Sessions;

internal static class OpenSessions
{
    /// <summary>Ends every session of the account but one, with the next save.</summary>
    /// <returns>How many.</returns>
    public static async Task<int> EndSessionsAsync(this AccessDb db, AccountId account, DateTimeOffset at, CancellationToken cancellationToken, Guid? but = null)
    {
        var open = await db.Sessions.Where(s => s.Account == account && s.EndedAt == null).ToListAsync(cancellationToken);
        open.RemoveAll(session => session.Id.Value == but);
        foreach (var session in open) session.End(at);
        return open.Count;
    }
}
