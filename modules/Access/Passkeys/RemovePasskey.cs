using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

internal sealed class RemovePasskeyHandler(AccessDb db, CurrentCaller caller, AccountRights rights, SecondFactorRule rule) : IRequestHandler<RemovePasskeyRequest, RemovePasskeyResponse>
{
    public async Task<RemovePasskeyResponse> Handle(RemovePasskeyRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        var id = Ids.Parse<PasskeyId>(request.PasskeyId) ?? throw new NotFoundException();
        if (account.Passkeys.All(passkey => passkey.Id != id)) throw new NotFoundException();

        account.RemovePasskey(id, rule.MustHaveOne(await rights.OfAsync(account, cancellationToken)));

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
