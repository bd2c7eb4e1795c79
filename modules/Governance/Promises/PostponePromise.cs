using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Promises;

internal sealed class PostponePromiseForm : AbstractValidator<PostponePromiseRequest>
{
    public PostponePromiseForm()
    {
        RuleFor(r => r.To).MustBeADate("Enter the day of the later meeting, like 2022-02-28");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it is postponed");
    }
}

internal sealed class PostponePromiseHandler(GovernanceDb db) : IRequestHandler<PostponePromiseRequest, PostponePromiseResponse>
{
    public async Task<PostponePromiseResponse> Handle(PostponePromiseRequest request, CancellationToken cancellationToken)
    {
        var promise = await db.Promises.FindOrRefuseAsync(Ids.Parse<PromiseId>(request.PromiseId), request.Etag, cancellationToken);

        promise.Postpone(Dates.Date(request.To), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = promise.Receipt(promise.Id) };
    }
}
