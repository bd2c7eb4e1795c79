using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Enquiries;

internal sealed class GetEnquiryHandler(AsbDb db) : IRequestHandler<GetEnquiryRequest, GetEnquiryResponse>
{
    public async Task<GetEnquiryResponse> Handle(GetEnquiryRequest request, CancellationToken cancellationToken)
    {
        var enquiry = await db.Enquiries.FindOrRefuseAsync(Ids.Parse<EnquiryId>(request.EnquiryId), cancellationToken);
        var name = await db.Organisations.NamesAsync([enquiry.Referrer], cancellationToken);

        var answer = new GetEnquiryResponse { Enquiry = enquiry.Adapt<V1.Enquiry>(AsbMaps.Config) };
        (answer.Enquiry.ReferringOrganisation, answer.Enquiry.NotAcceptedBecause) = (name(enquiry.Referrer), ReferralRefusals.SuicideAlone.Sentence);
        answer.History.AddRange((await db.HistoryOfAsync(enquiry.Id, cancellationToken)).ToWire());
        return answer;
    }
}
