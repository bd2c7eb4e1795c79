using FluentValidation;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Promises;

internal sealed class ListPromisesForm : AbstractValidator<ListPromisesRequest>
{
    public ListPromisesForm() => RuleFor(r => r.OpenAndDueBy).MustBeADateIfGiven("Enter the day by which they are due, like 2021-11-29, or leave it empty");
}

internal sealed class ListPromisesHandler(GovernanceDb db) : IRequestHandler<ListPromisesRequest, ListPromisesResponse>
{
    public async Task<ListPromisesResponse> Handle(ListPromisesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (after, id) = ListToken.Read(request.PageToken);
        var (day, last) = (Dates.IsDate(after) ? Dates.Date(after) : DateOnly.MinValue, PromiseId.Of(id));
        var chosen = Dates.DateOrNull(request.OpenAndDueBy) is { } by ? db.Promises.Where(p => p.State == PromiseState.Open && p.DueOn <= by) : db.Promises;
        var page = await chosen.AsNoTracking().Where(p => p.DueOn >= day && (p.DueOn > day || p.Id > last))
            .OrderBy(p => p.DueOn).ThenBy(p => p.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListPromisesResponse { NextPageToken = page.Count > size ? new ListToken(page[size - 1].DueOn.Text(), page[size - 1].Id.Value).ToString() : "" };
        answer.Promises.AddRange(page.Take(size).Select(promise => promise.Adapt<V1.Promise>(GovernanceMaps.Config)));
        return answer;
    }
}
