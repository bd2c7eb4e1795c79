using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Boards;

internal sealed class AppointMemberForm : AbstractValidator<AppointMemberRequest>
{
    public AppointMemberForm()
    {
        RuleFor(r => r.OrganisationId).MustBeAnId("Choose the organisation");
        RuleFor(r => r.Role).NotEmpty().WithMessage("Enter the office that sits on the board, never a name").MaximumLength(100);
        RuleFor(r => r.Capacity).MustBeChosen("Say as what the office sits on the board");
        RuleFor(r => r.From).MustBeADate("Enter the first day of the membership, like 2018-12-01");
    }
}

internal sealed class AppointMemberHandler(GovernanceDb db) : IRequestHandler<AppointMemberRequest, AppointMemberResponse>
{
    public async Task<AppointMemberResponse> Handle(AppointMemberRequest request, CancellationToken cancellationToken)
    {
        var board = await db.Boards.FindOrRefuseAsync(Ids.Parse<BoardId>(request.BoardId), request.Etag, cancellationToken);
        var organisation = OrganisationId.Of(Guid.Parse(request.OrganisationId));
        await db.MustBeRegisteredAsync(organisation, "organisation_id", cancellationToken);

        board.Appoint(organisation, request.Role.Trim(), Enum.Parse<MemberCapacity>(request.Capacity.ToString()), Dates.Date(request.From));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = board.Receipt(board.Id) };
    }
}
