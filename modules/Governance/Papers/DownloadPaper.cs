using Google.Protobuf;
using MediatR;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Data;
using SaferCity.Governance.Printing;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Papers;

internal sealed class DownloadPaperHandler(GovernanceDb db, BoardsSeen seen) : IRequestHandler<DownloadPaperRequest, DownloadPaperResponse>
{
    public async Task<DownloadPaperResponse> Handle(DownloadPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await seen.PaperAsync(request.PaperId, cancellationToken);

        await db.AppendAsync(new PaperTakenAway(paper.Id, paper.State), cancellationToken);
        return new()
        {
            FileName = $"community-safety-team-update-{paper.MeetingOn:yyyy-MM-dd}.docx",
            MediaType = WordDocument.MediaType,
            Content = ByteString.CopyFrom(PaperWord.Of(paper.Composed())),
        };
    }
}
