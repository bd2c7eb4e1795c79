using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using Account = SaferCity.Access.Accounts.Account;

namespace SaferCity.Access.Passkeys;

internal sealed class BeginAddPasskeyForm : AbstractValidator<BeginAddPasskeyRequest>
{
    public BeginAddPasskeyForm() => RuleFor(r => r.Origin).MustBeAnOrigin();
}

internal sealed class BeginAddPasskeyHandler(AccessDb db, CurrentCaller caller, IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges) : IRequestHandler<BeginAddPasskeyRequest, BeginAddPasskeyResponse>
{
    public async Task<BeginAddPasskeyResponse> Handle(BeginAddPasskeyRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        AccountRefusals.PasskeysEnough.When(account.Passkeys.Count >= Account.MostPasskeys);

        var person = new PasskeyUserEntity { Id = account.Id.Value.ToString(), Name = account.UserName, DisplayName = account.DisplayName };
        var made = await passkeys.MakeCreationOptionsAsync(person, PasskeyPlace.At(request.Origin));
        return new() { Options = made.CreationOptionsJson, Challenge = await challenges.GiveAsync(PasskeyPurpose.Add, account.Id, made.AttestationState!, cancellationToken) };
    }
}
