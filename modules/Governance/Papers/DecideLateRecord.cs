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
        var offered = LateRecords.Between(paper.Sections, await periods.FreshAsync(paper, cancellationToken)).SelectMany(offer => offer.Arrived).Select(arrived => arrived.Id).ToHashSet();
        PaperRefusals.NotLate.When(paper.State is PaperState.Draft && !offered.Contains(record) && !paper.LeftOut.Contains(record));

        if (request.Decision is LateRecordDecision.LeaveForNext) paper.LeaveForNext(record);
        else paper.TakeNow(record, await periods.FreshAsync(paper, paper.LeftOut.Union(offered).Where(other => other != record).ToHashSet(), cancellationToken));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
