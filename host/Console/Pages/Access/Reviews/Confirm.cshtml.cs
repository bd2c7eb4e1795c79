using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access.Reviews;

/// <summary>Confirm what somebody may do.</summary>
internal sealed class ConfirmModel(ReviewService.ReviewServiceClient reviews) : RoomPage
{
    [BindProperty]
    public ConfirmAccessRequest Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Subject { get; set; } = "";

    protected override async Task ShowAsync() => Form.Etag = (await reviews.GetReviewAsync(new() { ReviewId = Id, PageSize = 1 })).Review.Etag;

    public async Task<IActionResult> OnPostAsync()
    {
        (Form.ReviewId, Form.SubjectId) = (Id, Subject);
        await reviews.ConfirmAccessAsync(Form);
        return Done("It is confirmed.", "/admin/reviews/" + Id);
    }
}
