using MediatR;
using SaferCity.Asb.Contracts;
using SaferCity.Asb.Data;
using SaferCity.Practice.KnownElsewhere;

namespace SaferCity.Asb.KnownElsewhere;

internal sealed class AskWhatIsSharedHandler(AsbDb db) : IRequestHandler<AskWhatIsShared, SharedAnswer?>
{
    public Task<SharedAnswer?> Handle(AskWhatIsShared request, CancellationToken cancellationToken) => db.Elsewhere.AnswerAsync(request.Pointer, cancellationToken);
}
