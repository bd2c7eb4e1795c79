using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class AskForShareHandler(AsbDb db) : IRequestHandler<AskForShare, ShareElsewhere?>
{
    public Task<ShareElsewhere?> Handle(AskForShare request, CancellationToken cancellationToken) => db.Elsewhere.ShareAsync(request.Pointer, cancellationToken);
}
