using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;

namespace SaferCity.Access.Trails;

internal sealed class ListTrailForm : AbstractValidator<ListTrailRequest>
{
    public ListTrailForm() => RuleFor(r => r.Filter).SetValidator(new TrailFilterForm()!);
}

internal sealed class ListTrailHandler(AccessDb db, ShownTrail trail) : IRequestHandler<ListTrailRequest, ListTrailResponse>
{
    public async Task<ListTrailResponse> Handle(ListTrailRequest request, CancellationToken cancellationToken)
    {
        var (page, filter) = await trail.ReadAsync(request.Filter ?? new(), request.PageToken, PageToken.Size(request.PageSize), cancellationToken);
        await db.AppendAsync(new TrailRead(filter.Record, filter.Person, filter.Room), cancellationToken);
        return new() { Entries = { page.Entries }, NextPageToken = page.Next };
    }
}
