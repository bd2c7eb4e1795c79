using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal sealed class GetFigureHandler(GovernanceDb db, AskingTheRooms rooms) : IRequestHandler<GetFigureRequest, GetFigureResponse>
{
    public async Task<GetFigureResponse> Handle(GetFigureRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), cancellationToken);
        var section = paper.Sections.FirstOrDefault(section => section.Key == request.SectionKey) ?? throw new NotFoundException();
        var figure = Counted.Figures(section).FirstOrDefault(figure => figure.Key == request.FigureKey) ?? throw new NotFoundException();
        var confirmed = paper.Confirmations.FirstOrDefault(confirmation => confirmation.SectionKey == section.Key);

        var visible = await rooms.VisibleAsync(section.Key, figure.Records, cancellationToken);
        var answer = new GetFigureResponse
        {
            Label = figure.Label,
            Basis = figure.Basis,
            Value = figure.Value,
            InWords = figure.InWords,
            ThereMayBeOthers = figure.Records.Any(record => !visible.Contains(record.Id)),
            ConfirmedBy = confirmed?.Role ?? "",
            ConfirmedAt = confirmed is null ? null : Timestamp.FromDateTimeOffset(confirmed.At),
            Sentence = $"{figure.Value}, {confirmed?.Said() ?? "not yet confirmed by its owner"}.",
        };
        answer.Records.AddRange(figure.Records.Where(record => visible.Contains(record.Id)).Select(record => record.ToWire()));
        return answer;
    }
}
