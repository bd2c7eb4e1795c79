using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Reviews;

internal sealed class TakeOverReviewHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<TakeOverReviewRequest, TakeOverReviewResponse>
{
    public async Task<TakeOverReviewResponse> Handle(TakeOverReviewRequest request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrRefuseAsync(Ids.Parse<ReviewId>(request.ReviewId), request.Etag, cancellationToken);

        review.TakeOver(caller.Is);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = review.Receipt(review.Id) };
    }
}
