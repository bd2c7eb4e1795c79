using MediatR;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.KnownElsewhere;

internal sealed class AskForShareHandler(PreventDb db) : IRequestHandler<AskForShare, ShareElsewhere?>
{
    public Task<ShareElsewhere?> Handle(AskForShare request, CancellationToken cancellationToken) => db.Elsewhere.ShareAsync(request.Pointer, cancellationToken);
}
