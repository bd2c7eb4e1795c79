using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.SecondFactor;

internal sealed class ConfirmSecondFactorHandler(AccessDb db, CurrentCaller caller, SealedKeys keys, WallClock clock) : IRequestHandler<ConfirmSecondFactorRequest, ConfirmSecondFactorResponse>
{
    public async Task<ConfirmSecondFactorResponse> Handle(ConfirmSecondFactorRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var codes = RecoveryCode.SomeNew();

        account.ConfirmSecondFactor(CodeCheck.Digits(request.Code), keys, codes.Select(RecoveryCode.Of), clock.Time.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { RecoveryCodes = { codes } };
    }
}
