using MediatR;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class AskWhatIsSharedHandler(AsbDb db) : IRequestHandler<AskWhatIsShared, SharedAnswer?>
{
    public Task<SharedAnswer?> Handle(AskWhatIsShared request, CancellationToken cancellationToken) => db.Elsewhere.AnswerAsync(request.Pointer, cancellationToken);
}
