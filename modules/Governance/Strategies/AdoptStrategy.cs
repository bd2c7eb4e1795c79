using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class AdoptStrategyForm : AbstractValidator<AdoptStrategyRequest>
{
    public AdoptStrategyForm() => RuleFor(r => r.On).MustBeADate("Enter the day on which it was adopted, like 2017-11-20");
}

internal sealed class AdoptStrategyHandler(GovernanceDb db) : IRequestHandler<AdoptStrategyRequest, AdoptStrategyResponse>
{
    public async Task<AdoptStrategyResponse> Handle(AdoptStrategyRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), request.Etag, cancellationToken);

        strategy.Adopt(Dates.Date(request.On));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = strategy.Receipt(strategy.Id) };
    }
}
