using Google.Protobuf.WellKnownTypes;
using MediatR;
using SaferCity.Governance.Boards;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal sealed class GetFigureHandler(BoardsSeen seen, AskingTheRooms rooms) : IRequestHandler<GetFigureRequest, GetFigureResponse>
{
    public async Task<GetFigureResponse> Handle(GetFigureRequest request, CancellationToken cancellationToken)
    {
        var paper = await seen.PaperAsync(request.PaperId, cancellationToken);
        var section = paper.Sections.FirstOrDefault(section => section.Key == request.SectionKey) ?? throw new NotFoundException();
        var figure = Counted.Figures(section).FirstOrDefault(figure => figure.Key == request.FigureKey) ?? throw new NotFoundException();
        var confirmed = paper.Confirmations.FirstOrDefault(confirmation => confirmation.SectionKey == section.Key);

        // A member of a board is shown no record of a case, one of the own organisation's neither (rules.md D5).
        var visible = seen.All ? await rooms.VisibleAsync(section.Key, figure.Records, cancellationToken) : [];
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
