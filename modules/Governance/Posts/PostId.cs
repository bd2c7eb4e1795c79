using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Posts;

internal readonly record struct PostId(Guid Value) : IId<PostId>
{
    public static PostId Of(Guid value) => new(value);

    public static bool operator >(PostId left, PostId right) => left.Value.CompareTo(right.Value) > 0;

    public static bool operator <(PostId left, PostId right) => left.Value.CompareTo(right.Value) < 0;
}
