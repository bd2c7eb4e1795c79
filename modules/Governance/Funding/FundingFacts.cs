using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Funding;

[Fact("funding_awarded.v1")]
internal sealed record FundingAwarded(FundingId Funding, long? Pence, DateOnly From, DateOnly? Until) : IFact;

[Fact("funding_spent.v1")]
internal sealed record FundingSpent(FundingId Funding, long Pence, DateOnly On) : IFact;
