using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class AddPriorityForm : AbstractValidator<AddPriorityRequest>
{
    public AddPriorityForm()
    {
        RuleFor(r => r.Number).InclusiveBetween(1, 99).WithMessage("Number the priority from 1 to 99");
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the priority's title").MaximumLength(200);
    }
}

internal sealed class AddPriorityHandler(GovernanceDb db) : IRequestHandler<AddPriorityRequest, AddPriorityResponse>
{
    public async Task<AddPriorityResponse> Handle(AddPriorityRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), request.Etag, cancellationToken);

        strategy.AddPriority(request.Number, request.Title.Trim(), request.Objective.Trim());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = strategy.Receipt(strategy.Id) };
    }
}
