using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Enquiries;

internal sealed class ListEnquiriesHandler(AsbDb db) : IRequestHandler<ListEnquiriesRequest, ListEnquiriesResponse>
{
    public async Task<ListEnquiriesResponse> Handle(ListEnquiriesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var page = await db.NewestAsync<Enquiry, EnquiryId>(db.Enquiries, PageToken.Read(request.PageToken), size + 1, cancellationToken);
        var name = await db.Organisations.NamesAsync(page.Select(e => e.Referrer), cancellationToken);

        var answer = new ListEnquiriesResponse { NextPageToken = page.Count > size ? new PageToken(page[size - 1].ListedAt, page[size - 1].Id.Value).ToString() : "" };
        foreach (var enquiry in page.Take(size))
        {
            var summary = enquiry.Adapt<EnquirySummary>(AsbMaps.Config);
            summary.ReferringOrganisation = name(enquiry.Referrer);
            answer.Enquiries.Add(summary);
        }
        return answer;
    }
}
