using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using Account = SaferCity.Access.Accounts.Account;

namespace SaferCity.Access.Passkeys;

internal sealed class BeginConfirmByPasskeyForm : AbstractValidator<BeginConfirmByPasskeyRequest>
{
    public BeginConfirmByPasskeyForm() => RuleFor(r => r.Origin).MustBeAnOrigin();
}

internal sealed class BeginConfirmByPasskeyHandler(AccessDb db, CurrentCaller caller, IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges) : IRequestHandler<BeginConfirmByPasskeyRequest, BeginConfirmByPasskeyResponse>
{
    public async Task<BeginConfirmByPasskeyResponse> Handle(BeginConfirmByPasskeyRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var made = await passkeys.MakeRequestOptionsAsync(account, PasskeyPlace.At(request.Origin));
        return new() { Options = made.RequestOptionsJson, Challenge = await challenges.GiveAsync(PasskeyPurpose.Confirm, account.Id, made.AssertionState!, cancellationToken) };
    }
}
