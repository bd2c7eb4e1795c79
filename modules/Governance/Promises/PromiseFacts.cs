using SaferCity.Governance.Boards;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Promises;

[Fact("promise_made.v1")]
internal sealed record PromiseMade(PromiseId Promise, BoardId Board, DateOnly MadeOn, DateOnly DueOn) : IFact;

[Fact("promise_answered.v1")]
internal sealed record PromiseAnswered(PromiseId Promise, DateOnly On) : IFact;

[Fact("promise_postponed.v1")]
internal sealed record PromisePostponed(PromiseId Promise, DateOnly To) : IFact;
