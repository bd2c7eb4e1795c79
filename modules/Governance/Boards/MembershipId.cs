using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Boards;

internal readonly record struct MembershipId(Guid Value) : IId<MembershipId>
{
    public static MembershipId Of(Guid value) => new(value);
}
