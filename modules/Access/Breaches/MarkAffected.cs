using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class MarkAffectedForm : AbstractValidator<MarkAffectedRequest>
{
    private const int Most = 200;

    public MarkAffectedForm()
    {
        RuleFor(r => r.RecordIds).NotEmpty().WithMessage("Tick at least one record").Must(ids => ids.Count <= Most).WithMessage($"Mark at most {Most} records at once");
        RuleForEach(r => r.RecordIds).MustBeAnId("Choose records from the list");
    }
}

internal sealed class MarkAffectedHandler(AccessDb db, BreachesSeen seen, TouchedRecords touched) : IRequestHandler<MarkAffectedRequest, MarkAffectedResponse>
{
    public async Task<MarkAffectedResponse> Handle(MarkAffectedRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);
        var records = request.RecordIds.Select(Guid.Parse).Distinct().ToList();
        var rooms = await touched.RoomsOfAsync(records, cancellationToken);
        BreachRefusals.RecordUnknown.When(rooms.Count < records.Count);

        breach.Mark(records.ConvertAll(record => new AffectedRecord(record, rooms[record])));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
