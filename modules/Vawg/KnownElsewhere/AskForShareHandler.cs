using MediatR;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg.KnownElsewhere;

internal sealed class AskForShareHandler(VawgDb db) : IRequestHandler<AskForShare, ShareElsewhere?>
{
    public Task<ShareElsewhere?> Handle(AskForShare request, CancellationToken cancellationToken) => db.Elsewhere.ShareAsync(request.Pointer, cancellationToken);
}
