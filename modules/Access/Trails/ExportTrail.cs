using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Paging;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Trails;

internal sealed class ExportTrailForm : AbstractValidator<ExportTrailRequest>
{
    public ExportTrailForm()
    {
        RuleFor(r => r.Filter).SetValidator(new TrailFilterForm()!);
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say for whom the trail is taken away, and why");
    }
}

internal sealed class ExportTrailHandler(AccessDb db, ShownTrail trail, ClosedRecords closed) : IRequestHandler<ExportTrailRequest, ExportTrailResponse>
{
    public async Task<ExportTrailResponse> Handle(ExportTrailRequest request, CancellationToken cancellationToken)
    {
        var (page, filter) = await trail.ReadAsync(request.Filter ?? new(), request.PageToken, PageToken.Size(request.PageSize), cancellationToken);
        var erased = filter.Record is { } record && await closed.HoldAsync(record.Value, cancellationToken); // no word is written about it any more
        await db.AppendAsync(new TrailExported(filter.Record, filter.Person, filter.Room), cancellationToken, erased ? "" : request.Reason);
        return new() { Entries = { page.Entries }, NextPageToken = page.Next };
    }
}
