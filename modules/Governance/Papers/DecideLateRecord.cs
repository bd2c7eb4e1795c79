using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class DecideLateRecordForm : AbstractValidator<DecideLateRecordRequest>
{
    public DecideLateRecordForm()
    {
        RuleFor(r => r.RecordId).MustBeAnId("Choose the record");
        RuleFor(r => r.Decision).MustBeChosen("Say whether the record is taken now or left for the next paper");
    }
}

internal sealed class DecideLateRecordHandler(GovernanceDb db, Periods periods) : IRequestHandler<DecideLateRecordRequest, DecideLateRecordResponse>
{
    public async Task<DecideLateRecordResponse> Handle(DecideLateRecordRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);
        var record = Guid.Parse(request.RecordId);
        var offered = LateRecords.Between(paper.Sections, await periods.FreshAsync(paper, cancellationToken)).SelectMany(offer => offer.Late).ToHashSet();
        var late = paper.LeftOut.Union(offered).ToLookup(one => one.Record == record);
        PaperRefusals.NotLate.When(paper.State is PaperState.Draft && !late[true].Any());

        if (request.Decision is LateRecordDecision.LeaveForNext) paper.LeaveForNext(record, [.. late[true].Except(paper.LeftOut)]);
        else paper.TakeNow(record, await periods.FreshAsync(paper, late[false].ToHashSet(), cancellationToken));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
