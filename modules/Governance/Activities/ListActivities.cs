using FluentValidation;
using Mapster;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Governance.Data;
using SaferCity.Governance.Paging;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Activities;

internal sealed class ListActivitiesForm : AbstractValidator<ListActivitiesRequest>
{
    public ListActivitiesForm()
    {
        RuleFor(r => r.From).MustBeADateIfGiven("Enter the first day to list, like 2021-11-01, or leave it empty");
        RuleFor(r => r.Until).MustBeADateIfGiven("Enter the last day to list, like 2021-11-30, or leave it empty");
    }
}

internal sealed class ListActivitiesHandler(GovernanceDb db) : IRequestHandler<ListActivitiesRequest, ListActivitiesResponse>
{
    public async Task<ListActivitiesResponse> Handle(ListActivitiesRequest request, CancellationToken cancellationToken)
    {
        var size = PageToken.Size(request.PageSize);
        var (day, id) = Days.Read(request.PageToken);
        var after = ActivityId.Of(id);
        var (from, until) = (Dates.DateOrNull(request.From) ?? DateOnly.MinValue, Dates.DateOrNull(request.Until) ?? DateOnly.MaxValue);
        var page = await db.Activities.AsNoTracking().Where(a => a.Until >= from && a.From <= until)
            .Where(a => a.From <= day && (a.From < day || a.Id < after))
            .OrderByDescending(a => a.From).ThenByDescending(a => a.Id).Take(size + 1).ToListAsync(cancellationToken);

        var answer = new ListActivitiesResponse { NextPageToken = page.Count > size ? Days.Token(page[size - 1].From, page[size - 1].Id) : "" };
        answer.Activities.AddRange(page.Take(size).Select(activity => activity.Adapt<V1.Activity>(GovernanceMaps.Config)));
        return answer;
    }
}
