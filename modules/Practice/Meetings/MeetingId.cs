using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Meetings;

public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId Of(Guid value) => new(value);

    public static bool operator >(MeetingId left, MeetingId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(MeetingId left, MeetingId right) => left.Value.CompareTo(right.Value) < 0;
}
