using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;

namespace SaferCity.Access.Passkeys;

internal sealed class ListMyPasskeysHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<ListMyPasskeysRequest, ListMyPasskeysResponse>
{
    public async Task<ListMyPasskeysResponse> Handle(ListMyPasskeysRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);
        return new()
        {
            Passkeys =
            {
                account.Passkeys.OrderBy(passkey => passkey.CreatedAt).Select(passkey => new V1.Passkey
                {
                    Id = passkey.Id.Value.ToString(), Name = passkey.Name, CreatedAt = Timestamp.FromDateTimeOffset(passkey.CreatedAt), Synced = passkey.BackedUp,
                    LastUsedAt = passkey.LastUsedAt is { } at ? Timestamp.FromDateTimeOffset(at) : null,
                }),
            },
        };
    }
}
