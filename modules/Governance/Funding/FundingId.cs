using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Funding;

internal readonly record struct FundingId(Guid Value) : IId<FundingId>
{
    public static FundingId Of(Guid value) => new(value);

    public static bool operator >(FundingId left, FundingId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(FundingId left, FundingId right) => left.Value.CompareTo(right.Value) < 0;
}
