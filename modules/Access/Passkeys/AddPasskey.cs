using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using Account = SaferCity.Access.Accounts.Account;

namespace SaferCity.Access.Passkeys;

internal sealed class AddPasskeyForm : AbstractValidator<AddPasskeyRequest>
{
    public AddPasskeyForm()
    {
        RuleFor(r => r.Name).NotEmpty().WithMessage("Enter a name for the passkey, like Work laptop").MaximumLength(60).WithMessage("Enter a name of at most 60 characters");
        RuleFor(r => r.Origin).MustBeAnOrigin();
    }
}

internal sealed class AddPasskeyHandler(AccessDb db, CurrentCaller caller, IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges, WallClock clock) : IRequestHandler<AddPasskeyRequest, AddPasskeyResponse>
{
    public async Task<AddPasskeyResponse> Handle(AddPasskeyRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var state = await challenges.SpendAsync(request.Challenge, PasskeyPurpose.Add, account.Id, cancellationToken) ?? throw AccountRefusals.PasskeyNotMade.Now();
        var made = await passkeys.PerformAttestationAsync(new() { HttpContext = PasskeyPlace.At(request.Origin), CredentialJson = request.Credential, AttestationState = state });
        AccountRefusals.PasskeyNotMade.When(!made.Succeeded);

        var passkey = Passkey.Of(made.Passkey!, request.Name, clock.Time.Now());
        var codes = account.NeedsRecoveryCodes ? RecoveryCode.SomeNew() : [];
        account.AddPasskey(passkey, [.. codes.Select(RecoveryCode.Of)]);

        await db.SaveChangesAsync(cancellationToken);
        return new() { PasskeyId = passkey.Id.Value.ToString(), RecoveryCodes = { codes } };
    }
}
