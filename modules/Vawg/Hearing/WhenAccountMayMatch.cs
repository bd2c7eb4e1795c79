using MediatR;
using SaferCity.Access.Contracts;
using SaferCity.Kernel.Relay;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg.Hearing;

/// <summary>Looks through the open cases for those that the person may be close to: what a new case asks of every account, asked of the older cases.</summary>
internal sealed class WhenAccountMayMatch(VawgDb db, ISender rooms) : IHear<AccountMayMatch>
{
    public async Task HearAsync(AccountMayMatch fact, CancellationToken cancellationToken)
    {
        if (await rooms.Send(new AskForPractitioners("a possible conflict of interest is noticed", fact.Account), cancellationToken) is not [var who]) return; // closed since
        await db.Sight.SuspectAsync(who, fact.Anew, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
