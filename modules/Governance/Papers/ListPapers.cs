using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Boards;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class ListPapersHandler(BoardsSeen seen) : IRequestHandler<ListPapersRequest, ListPapersResponse>
{
    public async Task<ListPapersResponse> Handle(ListPapersRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (day, id) = Days.Read(request.PageToken);
        var after = PaperId.Of(id);
        var page = await seen.Papers().AsNoTracking().Where(p => p.MeetingOn <= day && (p.MeetingOn < day || p.Id < after))
            .OrderByDescending(p => p.MeetingOn).ThenByDescending(p => p.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListPapersResponse { NextPageToken = page.Count > size ? Days.Token(page[size - 1].MeetingOn, page[size - 1].Id) : "" };
        answer.Papers.AddRange(page.Take(size).Select(paper => new PaperSummary
        {
            Id = paper.Id.Value.ToString(),
            Subject = TeamUpdate.Subject,
            BoardName = paper.BoardName,
            MeetingOn = paper.MeetingOn.Text(),
            AsAt = paper.AsAt.Text(),
            State = Enum.Parse<V1.PaperState>(paper.State.ToString()),
        }));
        return answer;
    }
}
