using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using AccountState = SaferCity.Access.Accounts.AccountState;

namespace SaferCity.Access.SigningIn;

/// <summary>The second step. Only who knew the password comes here, so that a wrong code may be called one.</summary>
internal sealed class FinishSignInHandler(AccessDb db, AccountRights rights, CodeCheck codes, NewSessions sessions, OneAtATime tries, WallClock clock) : IRequestHandler<FinishSignInRequest, FinishSignInResponse>
{
    public async Task<FinishSignInResponse> Handle(FinishSignInRequest request, CancellationToken cancellationToken)
    {
        var hash = OneTimeLink.HashOf(request.SecondStep);
        using var turn = await tries.EnterAsync(hash, cancellationToken);
        var now = clock.Time.Now();
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.StepHash == hash && a.State == AccountState.Active, cancellationToken);
        if (account?.StepUntil is not { } until || now > until || account.HasExpired(clock.Time.Today())) throw AccountRefusals.SecondStepOver.Now();
        try
        {
            if (!await codes.IsRightAsync(account, request.Code, now)) throw AccountRefusals.WrongCode.Now();
            account.EndSecondStep();
            var session = sessions.Whole(account, request.Browser, now);
            await db.SaveChangesAsync(cancellationToken);
            return new()
            {
                AccountId = account.Id.Value.ToString(), DisplayName = account.DisplayName, OrganisationId = account.Organisation.Value.ToString(),
                Permissions = { await rights.OfAsync(account, cancellationToken) }, SessionId = session.Id.Value.ToString(),
            };
        }
        catch (StaleException) // the same step on another host at the same moment: nothing is said about the code
        {
            throw AccountRefusals.WrongCode.Now();
        }
    }
}
