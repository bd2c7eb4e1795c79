using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Reviews;

/// <summary>A review over all accounts and keys that there are.</summary>
internal sealed class BeginModel(ReviewService.ReviewServiceClient reviews) : RoomPage
{
    [BindProperty]
    public BeginReviewRequest Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync() => Done("The review has begun.", "/admin/reviews/" + (await reviews.BeginReviewAsync(Form)).Receipt.Id);
}
