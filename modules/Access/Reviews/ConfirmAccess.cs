using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Reviews;

internal sealed class ConfirmAccessForm : AbstractValidator<ConfirmAccessRequest>
{
    public ConfirmAccessForm() => RuleFor(r => r.SubjectId).MustBeAnId("Choose the account or key");
}

internal sealed class ConfirmAccessHandler(AccessDb db, CurrentCaller caller, TimeProvider clock) : IRequestHandler<ConfirmAccessRequest, ConfirmAccessResponse>
{
    public async Task<ConfirmAccessResponse> Handle(ConfirmAccessRequest request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrRefuseAsync(Ids.Parse<ReviewId>(request.ReviewId), request.Etag, cancellationToken);

        review.Confirm(Guid.Parse(request.SubjectId), caller.Is, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = review.Receipt(review.Id) };
    }
}
