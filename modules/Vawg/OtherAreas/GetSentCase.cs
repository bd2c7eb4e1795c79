using Mapster;
using MediatR;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.Data;
using SaferCity.Vawg.Referrals;
using SaferCity.Vawg.V1;

namespace SaferCity.Vawg.OtherAreas;

internal sealed class GetSentCaseHandler(VawgDb db) : IRequestHandler<GetSentCaseRequest, GetSentCaseResponse>
{
    public async Task<GetSentCaseResponse> Handle(GetSentCaseRequest request, CancellationToken cancellationToken)
    {
        var sent = await db.SentCases.FindOrRefuseAsync(Ids.Parse<SentCaseId>(request.SentCaseId), cancellationToken);
        var name = await db.Organisations.NamesAsync([sent.Source], cancellationToken);

        var answer = new GetSentCaseResponse { SentCase = sent.Adapt<V1.SentCase>(VawgMaps.Config) };
        answer.SentCase.SourceOrganisation = name(sent.Source);
        if (!db.Room.Caller.Is.May(GetReferralHandler.SeeNewArea)) answer.SentCase.Victim.Postcode = "";
        answer.History.AddRange((await db.HistoryOfAsync(sent.Id, cancellationToken)).ToWire());
        return answer;
    }
}
