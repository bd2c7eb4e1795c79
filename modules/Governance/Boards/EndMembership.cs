using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class EndMembershipForm : AbstractValidator<EndMembershipRequest>
{
    public EndMembershipForm()
    {
        RuleFor(r => r.MembershipId).MustBeAnId("Choose the member");
        RuleFor(r => r.Until).MustBeADate("Enter the last day of the membership, like 2021-03-31");
    }
}

internal sealed class EndMembershipHandler(GovernanceDb db) : IRequestHandler<EndMembershipRequest, EndMembershipResponse>
{
    public async Task<EndMembershipResponse> Handle(EndMembershipRequest request, CancellationToken cancellationToken)
    {
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), request.Etag, cancellationToken);

        board.EndMembership(MembershipId.Of(Guid.Parse(request.MembershipId)), Dates.Date(request.Until));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = board.Receipt(board.Id) };
    }
}
