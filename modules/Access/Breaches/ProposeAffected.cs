using FluentValidation;
using Google.Protobuf.WellKnownTypes;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Data;
using SaferCity.Access.Trails;
using SaferCity.Access.V1;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Paging;
using SaferCity.Practice.Organisations;
using Operation = SaferCity.Kernel.Journal.Operation;
using TrailFilter = SaferCity.Kernel.Journal.TrailFilter;

namespace SaferCity.Access.Breaches;

internal sealed class ProposeAffectedForm : AbstractValidator<ProposeAffectedRequest>
{
    public ProposeAffectedForm()
    {
        RuleFor(r => r.Filter).Must(filter => filter is not null && (filter.About.Trim().Length > 0 || filter.Person.Trim().Length > 0 || filter.From.Length > 0))
            .OverridePropertyName("Filter.About").WithMessage("Enter a record, a person or the first day");
        RuleFor(r => r.Filter).SetValidator(new TrailFilterForm()!);
    }
}

internal sealed class ProposeAffectedHandler(AccessDb db, BreachesSeen seen, AskedTrail asking, TouchedRecords touched) : IRequestHandler<ProposeAffectedRequest, ProposeAffectedResponse>
{
    private static readonly Operation[] ReadOrShared = [Operation.Consultation, Operation.Disclosure];

    public async Task<ProposeAffectedResponse> Handle(ProposeAffectedRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, cancellationToken);
        var (size, after) = (PageToken.Size(request.PageSize), request.PageToken.Length == 0 ? Guid.Empty : PageToken.Read(request.PageToken).Id);
        var (filter, asked) = await asking.ReadAsync(request.Filter, cancellationToken);

        var records = filter is null ? [] : await touched.ReadAsync(filter, filter.Operation is { } one ? [one] : ReadOrShared, after, size + 1, cancellationToken);
        var page = records.Take(size).ToList();
        await db.AppendAsync(new BreachAffectedSought(breach.Id, asked.Record?.Value, asked.Person, asked.Room), cancellationToken);
        return new()
        {
            Records = { await ShownAsync(breach, page, cancellationToken) },
            NextPageToken = records.Count > size ? new PageToken(DateTimeOffset.UnixEpoch, page[^1].Record).ToString() : "",
        };
    }

    // An organisation is in the journals as the one that something was shared with; it is no record of a person.
    private async Task<IEnumerable<ProposedRecord>> ShownAsync(DataBreach breach, List<TouchedRecord> page, CancellationToken cancellationToken)
    {
        var ids = page.ConvertAll(one => OrganisationId.Of(one.Record));
        var organisations = await db.Organisations.Where(organisation => ids.Contains(organisation.Id)).Select(organisation => organisation.Id).ToListAsync(cancellationToken);
        return page.Where(one => !organisations.Contains(OrganisationId.Of(one.Record)) && one.Record != breach.Id.Value).Select(one => new ProposedRecord
        {
            Record = new() { RecordId = one.Record.ToString(), Room = one.Room, Reference = one.Reference ?? "" },
            Read = one.Times.GetValueOrDefault(Operation.Consultation), Shared = one.Times.GetValueOrDefault(Operation.Disclosure), Otherwise = one.Times.Where(times => !ReadOrShared.Contains(times.Key)).Sum(times => times.Value),
            First = Timestamp.FromDateTimeOffset(one.First), Last = Timestamp.FromDateTimeOffset(one.Last), Marked = breach.Affected.Any(marked => marked.Record == one.Record),
        });
    }
}
