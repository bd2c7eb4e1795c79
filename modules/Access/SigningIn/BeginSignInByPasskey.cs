using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using SaferCity.Access.Passkeys;
using SaferCity.Access.V1;
using Account = SaferCity.Access.Accounts.Account;

namespace SaferCity.Access.SigningIn;

internal sealed class BeginSignInByPasskeyForm : AbstractValidator<BeginSignInByPasskeyRequest>
{
    public BeginSignInByPasskeyForm() => RuleFor(r => r.Origin).MustBeAnOrigin();
}

/// <summary>Of nobody yet: the device itself knows whose passkeys it holds.</summary>
internal sealed class BeginSignInByPasskeyHandler(IPasskeyHandler<Account> passkeys, PasskeyChallenges challenges) : IRequestHandler<BeginSignInByPasskeyRequest, BeginSignInByPasskeyResponse>
{
    public async Task<BeginSignInByPasskeyResponse> Handle(BeginSignInByPasskeyRequest request, CancellationToken cancellationToken)
    {
        var made = await passkeys.MakeRequestOptionsAsync(null, PasskeyPlace.At(request.Origin));
        return new() { Options = made.RequestOptionsJson, Challenge = await challenges.GiveAsync(PasskeyPurpose.SignIn, null, made.AssertionState!, cancellationToken) };
    }
}
