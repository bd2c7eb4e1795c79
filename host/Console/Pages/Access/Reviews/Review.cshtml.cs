using System.Security.Claims;
using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Reviews;

/// <summary>One review: who may do what, and what is outstanding.</summary>
internal sealed class ReviewModel(ReviewService.ReviewServiceClient reviews) : RoomPage
{
    public GetReviewResponse Answer { get; private set; } = new();

    public bool IsMine => Answer.Review.OwnerAccountId == User.FindFirstValue(ClaimTypes.NameIdentifier);

    public IEnumerable<ReviewLine> Accounts => Answer.Lines.Where(line => line.Account is not null);

    public IEnumerable<ReviewLine> Keys => Answer.Lines.Where(line => line.Key is not null);

    protected override async Task ShowAsync() => Answer = await reviews.GetReviewAsync(new() { ReviewId = Id, PageToken = PageToken });
}
