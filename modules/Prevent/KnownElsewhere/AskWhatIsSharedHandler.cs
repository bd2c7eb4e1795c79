using MediatR;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Prevent.Contracts;
using SaferCity.Prevent.Data;

namespace SaferCity.Prevent.KnownElsewhere;

internal sealed class AskWhatIsSharedHandler(PreventDb db) : IRequestHandler<AskWhatIsShared, SharedAnswer?>
{
    public Task<SharedAnswer?> Handle(AskWhatIsShared request, CancellationToken cancellationToken) => db.Elsewhere.AnswerAsync(request.Pointer, cancellationToken);
}
