using MediatR;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.NeedToKnow;

internal sealed class GetSightHandler(PreventDb db, ISender rooms) : IRequestHandler<GetSightRequest, GetSightResponse>
{
    public async Task<GetSightResponse> Handle(GetSightRequest request, CancellationToken cancellationToken)
    {
        var (conflicts, openings) = await db.Sight.OfAsync(request.Reference, cancellationToken);
        var name = await rooms.NamesOfAccountsAsync(cancellationToken);

        var answer = new GetSightResponse();
        answer.Conflicts.AddRange(conflicts.Select(conflict => conflict.ToWire(name)));
        answer.Openings.AddRange(openings.Select(opening => opening.ToWire(name)));
        return answer;
    }
}
