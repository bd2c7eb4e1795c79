using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class ListBreachesForm : AbstractValidator<ListBreachesRequest>
{
    public ListBreachesForm() => RuleFor(r => r.Only).MustBeKnown("Choose which breaches to list");
}

internal sealed class ListBreachesHandler(BreachesSeen seen, TimeProvider clock) : IRequestHandler<ListBreachesRequest, ListBreachesResponse>
{
    public async Task<ListBreachesResponse> Handle(ListBreachesRequest request, CancellationToken cancellationToken)
    {
        var (size, now) = (PageToken.Size(request.PageSize), clock.Now());
        var (at, id) = PageToken.Read(request.PageToken);
        var after = DataBreachId.Of(id);
        var page = await Narrowed(request.Only, now).AsNoTracking()
            .Where(b => b.ReportedAt <= at && (b.ReportedAt < at || b.Id < after))
            .OrderByDescending(b => b.ReportedAt).ThenByDescending(b => b.Id).Take(size + 1).ToListAsync(cancellationToken);

        return new()
        {
            Breaches = { page.Take(size).Select(breach => breach.Listed(now)) },
            NextPageToken = page.Count > size ? new PageToken(page[size - 1].ReportedAt, page[size - 1].Id.Value).ToString() : "",
        };
    }

    private IQueryable<DataBreach> Narrowed(BreachFilter only, DateTimeOffset now) => only switch
    {
        BreachFilter.Open => seen.Read().Where(b => b.State == BreachState.Open),
        BreachFilter.Decided => seen.Read().Where(b => b.Regulator != null),
        BreachFilter.Late => seen.Read().Where(b => b.RegulatorToldAt > b.RegulatorDue || (b.Regulator == null && b.RegulatorDue < now)),
        _ => seen.Read(),
    };
}
