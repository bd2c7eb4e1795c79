using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Reviews;

/// <summary>Take a review over.</summary>
internal sealed class TakeOverModel(ReviewService.ReviewServiceClient reviews) : RoomPage
{
    [BindProperty]
    public TakeOverReviewRequest Form { get; set; } = new();

    protected override async Task ShowAsync() => Form.Etag = (await reviews.GetReviewAsync(new() { ReviewId = Id, PageSize = 1 })).Review.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        Form.ReviewId = Id;
        await reviews.TakeOverReviewAsync(Form);
        return Done("The review is yours.", "/admin/reviews/" + Id);
    }
}
