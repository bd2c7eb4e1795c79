using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Posts;

[Fact("post_opened.v1")]
internal sealed record PostOpened(PostId Post, DateOnly VacantFrom) : IFact;

[Fact("post_moved.v1")]
internal sealed record PostMoved(PostId Post, PostState To, DateOnly On) : IFact;
