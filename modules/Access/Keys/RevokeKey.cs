using MediatR;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Keys;

internal sealed class RevokeKeyHandler(AccessDb db, SecondPerson second) : IRequestHandler<RevokeKeyRequest, RevokeKeyResponse>
{
    public async Task<RevokeKeyResponse> Handle(RevokeKeyRequest request, CancellationToken cancellationToken)
    {
        var key = await db.Keys.FindOrRefuseAsync(Ids.Parse<KeyId>(request.KeyId), request.Etag, cancellationToken);

        await second.WithdrawAsync(key.Id, cancellationToken);
        key.Revoke();

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = key.Receipt(key.Id) };
    }
}
