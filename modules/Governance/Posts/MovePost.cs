using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Posts;

internal sealed class MovePostForm : AbstractValidator<MovePostRequest>
{
    public MovePostForm()
    {
        RuleFor(r => r.To).MustBeChosen("Choose the step that the post has reached");
        RuleFor(r => r.On).MustBeADate("Enter the day of the step, like 2017-03-27");
    }
}

internal sealed class MovePostHandler(GovernanceDb db) : IRequestHandler<MovePostRequest, MovePostResponse>
{
    public async Task<MovePostResponse> Handle(MovePostRequest request, CancellationToken cancellationToken)
    {
        var post = await db.Posts.FindOrRefuseAsync(Ids.Parse<PostId>(request.PostId), request.Etag, cancellationToken);

        post.MoveTo(Enum.Parse<PostState>(request.To.ToString()), Dates.Date(request.On));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = post.Receipt(post.Id) };
    }
}
