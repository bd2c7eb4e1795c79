using Microsoft.EntityFrameworkCore;

namespace SaferCity.Practice.Meetings;

/// <summary>
/// A room's meetings. A room copies this into a migration:
/// <code>
/// create table meetings (id uuid not null primary key, body text not null, date date not null, original_date date null, kind text not null, mode text not null, state text not null, version bigint not null);
/// create index ix_meetings_date on meetings (date);
/// create table meeting_deferrals (meeting_id uuid not null references meetings (id), line integer not null, "from" date not null, "to" date not null, reason text not null, primary key (meeting_id, line));
/// create table meeting_required (meeting_id uuid not null references meetings (id), organisation uuid not null, primary key (meeting_id, organisation));
/// create table meeting_attendances (meeting_id uuid not null references meetings (id), line integer not null, organisation uuid not null, role text not null, presence text not null, deputy_for text null, left_at text null, returned_at text null, primary key (meeting_id, line));
/// </code>
/// </summary>
public static class MeetingTable
{
    public static void HasMeetings(this ModelBuilder model) => model.Entity<Meeting>(meeting =>
    {
        meeting.ToTable("Meetings");
        meeting.OwnsMany(m => m.Deferrals, deferral =>
        {
            deferral.ToTable("MeetingDeferrals");
            deferral.WithOwner().HasForeignKey("MeetingId");
            deferral.HasKey("MeetingId", nameof(Deferral.Line));
        });
        meeting.OwnsMany(m => m.Required, required =>
        {
            required.ToTable("MeetingRequired");
            required.WithOwner().HasForeignKey("MeetingId");
            required.HasKey("MeetingId", nameof(RequiredPartner.Organisation));
        });
        meeting.OwnsMany(m => m.Attendances, attendance =>
        {
            attendance.ToTable("MeetingAttendances");
            attendance.WithOwner().HasForeignKey("MeetingId");
            attendance.HasKey("MeetingId", nameof(Attendance.Line));
            attendance.Property(a => a.LeftAt).HasConversion(time => Text(time), text => Time(text));
            attendance.Property(a => a.ReturnedAt).HasConversion(time => Text(time), text => Time(text));
        });
    });

    private static string? Text(TimeOnly? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static TimeOnly? Time(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
