using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Passwords;
using SaferCity.Access.Sessions;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using Account = SaferCity.Access.Accounts.Account;

namespace SaferCity.Access.SigningIn;

internal sealed class RedeemLinkHandler(AccessDb db, UserManager<Account> people, PasswordRule rule, WallClock clock) : IRequestHandler<RedeemLinkRequest, RedeemLinkResponse>
{
    public async Task<RedeemLinkResponse> Handle(RedeemLinkRequest request, CancellationToken cancellationToken)
    {
        var hash = OneTimeLink.HashOf(request.Token);
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.LinkHash == hash, cancellationToken) ?? throw AccountRefusals.LinkSpent.Now();
        if (rule.Problem(request.Password) is { } problem) throw FormProblem.In("password", problem);

        await db.EndSessionsAsync(account.Id, clock.Time.Now(), cancellationToken);
        account.RedeemLink(people.PasswordHasher.HashPassword(account, request.Password), clock.Time.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { UserName = account.UserName };
    }
}
