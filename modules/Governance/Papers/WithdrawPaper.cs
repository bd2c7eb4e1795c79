using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class WithdrawPaperForm : AbstractValidator<WithdrawPaperRequest>
{
    public WithdrawPaperForm() => RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the paper is withdrawn");
}

internal sealed class WithdrawPaperHandler(GovernanceDb db) : IRequestHandler<WithdrawPaperRequest, WithdrawPaperResponse>
{
    public async Task<WithdrawPaperResponse> Handle(WithdrawPaperRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);

        paper.Withdraw(request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
