using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Accounts;

internal sealed class IssueLinkHandler(AccessDb db, CurrentCaller caller, WallClock clock) : IRequestHandler<IssueLinkRequest, IssueLinkResponse>
{
    public async Task<IssueLinkResponse> Handle(IssueLinkRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), cancellationToken);

        var (link, token) = OneTimeLink.New(clock.Time);
        account.IssueLink(link, caller.Is.Named());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Token = token, ValidUntil = Timestamp.FromDateTimeOffset(link.Until) };
    }
}
