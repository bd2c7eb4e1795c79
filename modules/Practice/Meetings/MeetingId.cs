using SaferCity.Kernel.Storage;

namespace SaferCity.Practice.Meetings;

public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId Of(Guid value) => new(value);
}
