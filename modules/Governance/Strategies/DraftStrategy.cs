using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class DraftStrategyForm : AbstractValidator<DraftStrategyRequest>
{
    public DraftStrategyForm()
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the strategy's title").MaximumLength(200);
        RuleFor(r => r.From).MustBeADate("Enter the first day of the period, like 2017-04-01");
        RuleFor(r => r.Until).MustBeADate("Enter the last day of the period, like 2020-03-31");
    }
}

internal sealed class DraftStrategyHandler(GovernanceDb db) : IRequestHandler<DraftStrategyRequest, DraftStrategyResponse>
{
    public async Task<DraftStrategyResponse> Handle(DraftStrategyRequest request, CancellationToken cancellationToken)
    {
        var strategy = Strategy.Draft(request.Title.Trim(), Dates.Date(request.From), Dates.Date(request.Until), request.Vision.Trim());
        db.Add(strategy);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = strategy.Receipt(strategy.Id) };
    }
}
