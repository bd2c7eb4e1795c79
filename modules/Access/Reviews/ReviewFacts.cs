using SaferCity.Access.Accounts;
using SaferCity.Access.Keys;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Reviews;

[Fact("review_begun.v1", Operation = Operation.None)]
internal sealed record ReviewBegun(ReviewId Review, int Accounts, int Keys) : IFact;

[Fact("review_taken_over.v1", Operation = Operation.None)]
internal sealed record ReviewTakenOver(ReviewId Review) : IFact;

[Fact("access_confirmed.v1", Operation = Operation.None)]
internal sealed record AccessConfirmed(ReviewId Review, AccountId? Account, KeyId? Key) : IFact;

[Fact("access_ended.v1")]
internal sealed record AccessEnded(ReviewId Review, AccountId? Account, KeyId? Key) : IFact;

[Fact("review_closed.v1", Operation = Operation.None)]
internal sealed record ReviewClosed(ReviewId Review) : IFact;
