using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Approvals;

internal sealed class DeclineForm : AbstractValidator<DeclineRequest>
{
    public DeclineForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it is declined").MaximumLength(2000).WithMessage("Say it in at most 2,000 characters");
}

internal sealed class DeclineHandler(AccessDb db, CurrentCaller caller, TimeProvider clock) : IRequestHandler<DeclineRequest, DeclineResponse>
{
    public async Task<DeclineResponse> Handle(DeclineRequest request, CancellationToken cancellationToken)
    {
        var approval = await db.Approvals.FindOrRefuseAsync(Ids.Parse<ApprovalId>(request.ApprovalId), request.Etag, cancellationToken);

        approval.Decline(caller.Is, request.Reason, clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = approval.Receipt(approval.Id) };
    }
}
