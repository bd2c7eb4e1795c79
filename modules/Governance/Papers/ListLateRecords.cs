using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal sealed class ListLateRecordsHandler(GovernanceDb db, Periods periods) : IRequestHandler<ListLateRecordsRequest, ListLateRecordsResponse>
{
    public async Task<ListLateRecordsResponse> Handle(ListLateRecordsRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), cancellationToken);
        var answer = new ListLateRecordsResponse();
        if (paper.State is not PaperState.Draft) return answer;

        foreach (var offer in LateRecords.Between(paper.Sections, await periods.FreshAsync(paper, cancellationToken)))
        {
            var wire = new V1.LateOffer { SectionKey = offer.Section, FigureKey = offer.Figure, Label = offer.Label, Value = offer.Value, WouldBe = offer.WouldBe, Sentence = offer.Sentence };
            wire.Arrived.AddRange(offer.Arrived.Select(PaperWire.ToWire));
            wire.Gone.AddRange(offer.Gone.Select(PaperWire.ToWire));
            answer.Offers.Add(wire);
        }
        return answer;
    }
}
