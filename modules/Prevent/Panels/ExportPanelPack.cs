using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Panels;

internal sealed class ExportPanelPackForm : AbstractValidator<ExportPanelPackRequest>
{
    public ExportPanelPackForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what the pack is for").MaximumLength(2_000);
}

internal sealed class ExportPanelPackHandler(PreventDb db, MeetingPack pack, ISender rooms, TimeProvider clock) : IRequestHandler<ExportPanelPackRequest, ExportPanelPackResponse>
{
    public async Task<ExportPanelPackResponse> Handle(ExportPanelPackRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.PanelId), cancellationToken);
        pack.MustBePossible(meeting);
        var (cases, asking) = (new List<PackedCase>(), new GetReferralHandler(db, rooms, clock));
        foreach (var id in await db.Referrals.Where(r => r.PanelId == meeting.Id).OrderBy(r => r.ListedAt).ThenBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
        {
            var shown = (await asking.Handle(new() { ReferralId = id.Value.ToString() }, cancellationToken)).Referral;
            cases.Add(new(id.Value, shown.Reference, shown));
        }

        var file = await db.TakeAwayAsync(pack, meeting, cases, [], request.Reason, cancellationToken);
        return new() { Pack = Google.Protobuf.ByteString.CopyFrom(file), Cases = cases.Count, DestroyAfter = pack.DestroyAfter(meeting).Text() };
    }
}
