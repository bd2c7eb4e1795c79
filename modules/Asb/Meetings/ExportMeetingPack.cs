using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Data;
using SaferCity.Asb.Referrals;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Actions;
using SaferCity.Practice.MeetingPacks;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.Meetings;

internal sealed class ExportMeetingPackForm : AbstractValidator<ExportMeetingPackRequest>
{
    public ExportMeetingPackForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say what the pack is for").MaximumLength(2_000);
}

internal sealed class ExportMeetingPackHandler(AsbDb db, MeetingPack pack, ISender rooms, TimeProvider clock) : IRequestHandler<ExportMeetingPackRequest, ExportMeetingPackResponse>
{
    public async Task<ExportMeetingPackResponse> Handle(ExportMeetingPackRequest request, CancellationToken cancellationToken)
    {
        var meeting = await db.Meetings.FindOrRefuseAsync(Ids.Parse<MeetingId>(request.MeetingId), cancellationToken);
        pack.MustBePossible(meeting);
        var (cases, asking) = (new List<PackedCase>(), new GetReferralHandler(db, rooms, clock));
        foreach (var id in await db.Referrals.Where(r => r.MeetingId == meeting.Id).OrderBy(r => r.ListedAt).ThenBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
        {
            var shown = (await asking.Handle(new() { ReferralId = id.Value.ToString() }, cancellationToken)).Referral;
            cases.Add(new(id.Value, shown.Reference, shown));
        }

        var file = await db.TakeAwayAsync(pack, meeting, cases, await OpenAsync(meeting.Id, cancellationToken), request.Reason, cancellationToken);
        return new() { Pack = Google.Protobuf.ByteString.CopyFrom(file), Cases = cases.Count, DestroyAfter = pack.DestroyAfter(meeting).Text() };
    }

    private async Task<List<PackedAction>> OpenAsync(MeetingId meeting, CancellationToken cancellationToken)
    {
        var earlier = await db.Referrals.AsNoTracking().Where(r => r.MeetingId != meeting && r.ErasedOn == null && r.Actions.Any(action => action.State == ActionState.Open)).OrderBy(r => r.ListedAt).ThenBy(r => r.Id).ToListAsync(cancellationToken);
        var name = await db.Organisations.NamesAsync(earlier.SelectMany(r => r.Actions).Select(action => action.Owner), cancellationToken);
        return [.. earlier.SelectMany(r => r.Actions.Where(action => action.State is ActionState.Open).Select(action => new PackedAction(r.Id.Value, r.Reference, action.Text, name(action.Owner), action.Due)))];
    }
}
