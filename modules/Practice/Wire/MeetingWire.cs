using FluentValidation;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;
using Domain = SaferCity.Practice.Meetings;

namespace SaferCity.Practice.Wire;

/// <summary>A meeting as others see it, and the attendance that they send.</summary>
public static class MeetingWire
{
    /// <param name="name">An organisation's name by its id, from the room's own copy.</param>
    public static Common.V1.Meeting ToWire(this Domain.Meeting meeting, Func<OrganisationId, string> name)
    {
        var wire = new Common.V1.Meeting
        {
            Id = meeting.Id.Value.ToString(),
            Etag = meeting.Etag,
            Body = meeting.Body,
            Date = meeting.Date.Text(),
            OriginalDate = meeting.OriginalDate.Text(),
            Kind = Enum.Parse<Common.V1.MeetingKind>(meeting.Kind.ToString()),
            Mode = Enum.Parse<Common.V1.MeetingMode>(meeting.Mode.ToString()),
            State = Enum.Parse<Common.V1.MeetingState>(meeting.State.ToString()),
        };
        wire.Deferrals.AddRange(meeting.Deferrals.Select(d => new MeetingDeferral { From = d.From.Text(), To = d.To.Text(), Reason = d.Reason }));
        wire.RequiredOrganisationIds.AddRange(meeting.Required.Select(r => r.Organisation.Value.ToString()));
        wire.Attendances.AddRange(meeting.Attendances.Select(ToWire));
        if (meeting.State is not Domain.MeetingState.Held) return wire;
        var quorum = Quorum.Of(meeting);
        (wire.Quorate, wire.QuorumSentence) = (quorum.Met, quorum.Sentence(name));
        return wire;
    }

    public static Domain.MeetingKind FromWire(this Common.V1.MeetingKind kind) => Enum.Parse<Domain.MeetingKind>(kind.ToString());

    public static Domain.MeetingMode FromWire(this Common.V1.MeetingMode mode) => Enum.Parse<Domain.MeetingMode>(mode.ToString());

    /// <summary>Lines that <see cref="AttendanceForm"/> has already checked, numbered from 1.</summary>
    public static IEnumerable<Domain.Attendance> FromWire(this IEnumerable<Common.V1.Attendance> lines) => lines.Select((line, i) => new Domain.Attendance(
        i + 1, OrganisationId.Of(Guid.Parse(line.OrganisationId)), line.Role, Enum.Parse<Domain.Presence>(line.Presence.ToString()),
        line.DeputyFor.Length == 0 ? null : line.DeputyFor, Dates.TimeOrNull(line.LeftAt), Dates.TimeOrNull(line.ReturnedAt)));

    public static IEnumerable<OrganisationId> Organisations(this IEnumerable<string> ids) => ids.Select(id => OrganisationId.Of(Guid.Parse(id)));

    private static Common.V1.Attendance ToWire(Domain.Attendance line) => new()
    {
        OrganisationId = line.Organisation.Value.ToString(),
        Role = line.Role,
        Presence = Enum.Parse<Common.V1.Presence>(line.Presence.ToString()),
        DeputyFor = line.DeputyFor ?? "",
        LeftAt = line.LeftAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        ReturnedAt = line.ReturnedAt?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}

/// <summary>One line of attendance as it was sent.</summary>
public sealed class AttendanceForm : AbstractValidator<Common.V1.Attendance>
{
    public AttendanceForm()
    {
        RuleFor(line => line.OrganisationId).MustBeAnId("Choose the organisation");
        RuleFor(line => line.Role).NotEmpty().WithMessage("Enter the role, for example Chair or IDVA").MaximumLength(100);
        RuleFor(line => line.Presence).MustBeChosen("Say whether they attended");
        RuleFor(line => line.LeftAt).Must(text => text.Length == 0 || Dates.IsTime(text)).WithMessage("Enter the time they left, like 10:42");
        RuleFor(line => line.ReturnedAt).Must(text => text.Length == 0 || Dates.IsTime(text)).WithMessage("Enter the time they came back, like 10:57");
        RuleFor(line => line.ReturnedAt).Empty().When(line => line.LeftAt.Length == 0).WithMessage("Enter when they left as well");
        RuleFor(line => line.ReturnedAt).Must((line, back) => Dates.TimeOrNull(back) > Dates.TimeOrNull(line.LeftAt)).When(line => Dates.IsTime(line.LeftAt) && Dates.IsTime(line.ReturnedAt)).WithMessage("Enter a time after the one at which they left");
    }
}
