using MediatR;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Data;

namespace SaferCity.Vawg.KnownElsewhere;

internal sealed class AskWhatIsSharedHandler(VawgDb db) : IRequestHandler<AskWhatIsShared, SharedAnswer?>
{
    public Task<SharedAnswer?> Handle(AskWhatIsShared request, CancellationToken cancellationToken) => db.Elsewhere.AnswerAsync(request.Pointer, cancellationToken);
}
