using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.SecondFactor;

internal sealed class BeginSecondFactorHandler(AccessDb db, CurrentCaller caller, CodeCheck codes, SealedKeys keys, WallClock clock) : IRequestHandler<BeginSecondFactorRequest, BeginSecondFactorResponse>
{
    public async Task<BeginSecondFactorResponse> Handle(BeginSecondFactorRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        if (account.SecondFactorSince is not null && !await codes.IsRightAsync(account, request.Code, clock.Time.Now())) throw AccountRefusals.WrongCode.Now();

        var key = Totp.NewKey();
        account.BeginSecondFactor(keys.Seal(key));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Key = key, Uri = Totp.Uri(key, account.UserName) };
    }
}
