using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Referrals;

internal readonly record struct ReferralId(Guid Value) : IId<ReferralId>
{
    public static ReferralId Of(Guid value) => new(value);

    public static bool operator >(ReferralId left, ReferralId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(ReferralId left, ReferralId right) => left.Value.CompareTo(right.Value) < 0;
}
