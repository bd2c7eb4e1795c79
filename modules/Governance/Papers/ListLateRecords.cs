using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal sealed class ListLateRecordsHandler(GovernanceDb db, Periods periods, AskingTheRooms rooms) : IRequestHandler<ListLateRecordsRequest, ListLateRecordsResponse>
{
    public async Task<ListLateRecordsResponse> Handle(ListLateRecordsRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), cancellationToken);
        var answer = new ListLateRecordsResponse();
        if (paper.State is not PaperState.Draft) return answer;

        foreach (var offer in LateRecords.Between(paper.Sections, await periods.FreshAsync(paper, cancellationToken)))
        {
            var wire = new V1.LateOffer { SectionKey = offer.Section, FigureKey = offer.Figure, Label = offer.Label, Value = offer.Value, WouldBe = offer.WouldBe, Sentence = offer.Sentence };
            var visible = await rooms.VisibleAsync(offer.Section, offer.Arrived.Concat(offer.Gone), cancellationToken);
            wire.Arrived.AddRange(offer.Arrived.Select(record => record.ToWire(visible.Contains(record.Id))));
            wire.Gone.AddRange(offer.Gone.Select(record => record.ToWire(visible.Contains(record.Id))));
            answer.Offers.Add(wire);
        }
        return answer;
    }
}
