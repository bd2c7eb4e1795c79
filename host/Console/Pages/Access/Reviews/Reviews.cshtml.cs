using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Reviews;

/// <summary>The reviews of who may do what, the latest first.</summary>
internal sealed class ReviewsModel(ReviewService.ReviewServiceClient reviews) : RoomPage
{
    public ListReviewsResponse List { get; private set; } = new();

    protected override async Task ShowAsync() => List = await reviews.ListReviewsAsync(new() { PageToken = PageToken });
}
