using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class AssessRiskForm : AbstractValidator<AssessRiskRequest>
{
    public AssessRiskForm()
    {
        RuleFor(r => r.Risk).MustBeChosen("Say how high the risk to people is");
        RuleFor(r => r.Reasons).NotEmpty().WithMessage("Give the reasons: what can happen to whom, and how likely it is").MaximumLength(4_000);
    }
}

internal sealed class AssessRiskHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<AssessRiskRequest, AssessRiskResponse>
{
    public async Task<AssessRiskResponse> Handle(AssessRiskRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.Assess(Enum.Parse<BreachRisk>(request.Risk.ToString()), request.Reasons);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
