using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Approvals;

internal sealed class ApproveForm : AbstractValidator<ApproveRequest>
{
    public ApproveForm() => RuleFor(r => r.Reason).MaximumLength(2000).WithMessage("Say it in at most 2,000 characters");
}

internal sealed class ApproveHandler(AccessDb db, ApprovedChange change, CurrentCaller caller, TimeProvider clock) : IRequestHandler<ApproveRequest, ApproveResponse>
{
    public async Task<ApproveResponse> Handle(ApproveRequest request, CancellationToken cancellationToken)
    {
        var approval = await db.Approvals.FindOrRefuseAsync(Ids.Parse<ApprovalId>(request.ApprovalId), request.Etag, cancellationToken);

        approval.Approve(caller.Is, request.Reason, clock.Now());
        await change.MakeAsync(approval, cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = approval.Receipt(approval.Id) };
    }
}
