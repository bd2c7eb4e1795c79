using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Passkeys;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.SigningIn;

internal sealed class SignInByPasskeyForm : AbstractValidator<SignInByPasskeyRequest>
{
    public SignInByPasskeyForm() => RuleFor(r => r.Origin).MustBeAnOrigin();
}

/// <summary>A passkey whose device has checked its person is several factors. Says the same, and takes as long, whatever is wrong with it.</summary>
internal sealed class SignInByPasskeyHandler(AccessDb db, AccountRights rights, PasskeyCheck passkeys, NewSessions sessions, OneAtATime turns, WallClock clock) : IRequestHandler<SignInByPasskeyRequest, SignInByPasskeyResponse>
{
    private static readonly TimeSpan ANoTakes = TimeSpan.FromMilliseconds(250);

    public async Task<SignInByPasskeyResponse> Handle(SignInByPasskeyRequest request, CancellationToken cancellationToken)
    {
        var earliestNo = Task.Delay(ANoTakes, cancellationToken);
        if (await RightAsync(new(request.Challenge, request.Credential, request.Origin, request.Address), request.Browser, cancellationToken) is { } answer) return answer;
        await earliestNo;
        throw AccountRefusals.PasskeyNotTaken.Now();
    }

    private async Task<SignInByPasskeyResponse?> RightAsync(PasskeyAnswer answer, string browser, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(answer.CredentialId, cancellationToken);
        try
        {
            if (await passkeys.ShownAsync(answer, PasskeyPurpose.SignIn, null, cancellationToken) is not { } shown) return null;
            var account = shown.Account;
            shown.NoteOn(account, clock.Time.Now());
            account.EndSecondStep();
            var session = sessions.Whole(account, browser, clock.Time.Now(), severalFactors: true, byPasskey: true);
            await db.SaveChangesAsync(cancellationToken);
            return new()
            {
                AccountId = account.Id.Value.ToString(), DisplayName = account.DisplayName, OrganisationId = account.Organisation.Value.ToString(),
                Permissions = { await rights.OfAsync(account, cancellationToken) }, SessionId = session.Id.Value.ToString(),
            };
        }
        catch (StaleException) // the same account on another host at the same moment
        {
            return null;
        }
    }
}
