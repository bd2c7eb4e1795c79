using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Approvals;

internal sealed class GetApprovalHandler(AccessDb db) : IRequestHandler<GetApprovalRequest, GetApprovalResponse>
{
    public async Task<GetApprovalResponse> Handle(GetApprovalRequest request, CancellationToken cancellationToken)
    {
        var approval = await db.Approvals.FindOrRefuseAsync(Ids.Parse<ApprovalId>(request.ApprovalId), cancellationToken);

        var answer = new GetApprovalResponse { Approval = (await db.ShownAsync([approval], cancellationToken))[0] };
        answer.History.AddRange((await db.HistoryOfAsync(approval.Id, cancellationToken)).ToWire());
        return answer;
    }
}
