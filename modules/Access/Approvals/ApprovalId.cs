using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Approvals;

internal readonly record struct ApprovalId(Guid Value) : IId<ApprovalId>
{
    public static ApprovalId Of(Guid value) => new(value);

    public static bool operator >(ApprovalId left, ApprovalId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(ApprovalId left, ApprovalId right) => left.Value.CompareTo(right.Value) < 0;
}
