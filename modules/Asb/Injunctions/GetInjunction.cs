using Mapster;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Injunctions;

internal sealed class GetInjunctionHandler(AsbDb db) : IRequestHandler<GetInjunctionRequest, GetInjunctionResponse>
{
    public async Task<GetInjunctionResponse> Handle(GetInjunctionRequest request, CancellationToken cancellationToken)
    {
        var injunction = await db.Injunctions.FindOrRefuseAsync(Ids.Parse<InjunctionId>(request.InjunctionId), cancellationToken);
        var name = await db.Organisations.NamesAsync([injunction.Applicant], cancellationToken);

        var answer = new GetInjunctionResponse { Injunction = injunction.Adapt<V1.Injunction>(AsbMaps.Config) };
        answer.Injunction.ApplicantOrganisation = name(injunction.Applicant);
        answer.History.AddRange((await db.HistoryOfAsync(injunction.Id, cancellationToken)).ToWire());
        answer.Deadlines.AddRange(InjunctionClocks.Warnings(injunction.SealedEnd).Select(d => new InjunctionDeadline { Name = d.Rule.What, Due = d.Due.Text(), Explanation = d.Explanation }));
        return answer;
    }
}
