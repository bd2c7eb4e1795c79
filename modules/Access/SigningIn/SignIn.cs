using MediatR;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using Account = SaferCity.Access.Accounts.Account;
using AccountState = SaferCity.Access.Accounts.AccountState;

namespace SaferCity.Access.SigningIn;

/// <summary>Says the same, and takes as long, for a wrong password, an unknown name and a locked account.</summary>
internal sealed class SignInHandler(AccessDb db, AccountRights rights, UserManager<Account> people, OneAtATime turns, FailedTries failed, SecondFactorRule rule, NewSessions sessions, WallClock clock) : IRequestHandler<SignInRequest, SignInResponse>
{
    private static readonly TimeSpan ANoTakes = TimeSpan.FromMilliseconds(250);
    private static readonly string NobodysHash = new PasswordHasher<Account>().HashPassword(null!, "");

    public async Task<SignInResponse> Handle(SignInRequest request, CancellationToken cancellationToken)
    {
        AccountRefusals.TooManyTries.When(failed.MustWait(request.UserName, request.Address));
        var earliestNo = Task.Delay(ANoTakes, cancellationToken);
        if (await RightAsync(request, cancellationToken) is { } answer)
        {
            failed.Succeeded(request.UserName);
            return answer;
        }
        failed.Failed(request.UserName, request.Address);
        await earliestNo;
        throw AccountRefusals.NotSignedIn.Now();
    }

    private async Task<SignInResponse?> RightAsync(SignInRequest request, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(Account.KeyOf(request.UserName), cancellationToken);
        try
        {
            var account = await people.FindByNameAsync(request.UserName);
            if (account is not { State: AccountState.Active } || account.HasExpired(clock.Time.Today()) || await people.IsLockedOutAsync(account))
            {
                people.PasswordHasher.VerifyHashedPassword(null!, NobodysHash, request.Password);
                return null;
            }
            if (!await people.CheckPasswordAsync(account, request.Password))
            {
                await people.AccessFailedAsync(account);
                return null;
            }
            var answer = !account.HasSecondFactor ? SignedIn(account, await rights.OfAsync(account, cancellationToken), request.Browser) : new() { SecondStep = sessions.Half(account) };
            await db.SaveChangesAsync(cancellationToken);
            return answer;
        }
        catch (StaleException) // the same account on another host at the same moment
        {
            return null;
        }
    }

    private SignInResponse SignedIn(Account account, IReadOnlySet<string> may, string browser)
    {
        var session = sessions.Whole(account, browser, clock.Time.Now());
        return new()
        {
            AccountId = account.Id.Value.ToString(), DisplayName = account.DisplayName, OrganisationId = account.Organisation.Value.ToString(),
            Permissions = { may }, MustEnrol = rule.MustEnrol(account, may), SessionId = session.Id.Value.ToString(),
        };
    }
}
