using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.Funding;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Posts;

internal sealed class OpenPostForm : AbstractValidator<OpenPostRequest>
{
    public OpenPostForm()
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the post's title").MaximumLength(200);
        RuleFor(r => r.Hundredths).InclusiveBetween(1, 100).WithMessage("Enter the post's share of full time in hundredths, 1 to 100");
        RuleFor(r => r.FundingStreamId).MustBeAnId("Choose the funding, or none").When(r => r.FundingStreamId.Length > 0);
        RuleFor(r => r.FixedTermUntil).MustBeADateIfGiven("Enter the last day of the fixed term, like 2022-10-27, or leave it empty");
        RuleFor(r => r.VacantFrom).MustBeADate("Enter the day from which the post is vacant, like 2017-02-28");
    }
}

internal sealed class OpenPostHandler(GovernanceDb db) : IRequestHandler<OpenPostRequest, OpenPostResponse>
{
    public async Task<OpenPostResponse> Handle(OpenPostRequest request, CancellationToken cancellationToken)
    {
        var funding = Ids.Parse<FundingId>(request.FundingStreamId);
        if (funding is not null) await db.Funding.FindOrRefuseAsync(funding, cancellationToken);

        var post = Post.Open(request.Title.Trim(), request.Hundredths, funding, Dates.DateOrNull(request.FixedTermUntil), Dates.Date(request.VacantFrom), request.Impact.Trim());
        db.Add(post);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = post.Receipt(post.Id) };
    }
}
