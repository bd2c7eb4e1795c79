using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Strategies;

internal sealed class AddThemeForm : AbstractValidator<AddThemeRequest>
{
    public AddThemeForm() => RuleFor(r => r.Theme).NotEmpty().WithMessage("Enter the theme").MaximumLength(200);
}

internal sealed class AddThemeHandler(GovernanceDb db) : IRequestHandler<AddThemeRequest, AddThemeResponse>
{
    public async Task<AddThemeResponse> Handle(AddThemeRequest request, CancellationToken cancellationToken)
    {
        var strategy = await db.Strategies.FindOrRefuseAsync(Ids.Parse<StrategyId>(request.StrategyId), request.Etag, cancellationToken);

        strategy.AddTheme(request.Theme.Trim());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = strategy.Receipt(strategy.Id) };
    }
}
