using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class UnmarkAffectedForm : AbstractValidator<UnmarkAffectedRequest>
{
    public UnmarkAffectedForm()
    {
        RuleFor(r => r.RecordId).MustBeAnId("Choose a record");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it is not affected").MaximumLength(2_000);
    }
}

internal sealed class UnmarkAffectedHandler(AccessDb db, BreachesSeen seen, HiddenRecords locked) : IRequestHandler<UnmarkAffectedRequest, UnmarkAffectedResponse>
{
    public async Task<UnmarkAffectedResponse> Handle(UnmarkAffectedRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        var record = Guid.Parse(request.RecordId);
        BreachRefusals.NotMarked.When((await locked.ReadAsync(cancellationToken)).Contains(record)); // as if it were not there
        breach.Unmark(record, request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
