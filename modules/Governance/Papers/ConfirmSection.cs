using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Papers;

internal sealed class ConfirmSectionForm : AbstractValidator<ConfirmSectionRequest>
{
    public ConfirmSectionForm()
    {
        RuleFor(r => r.SectionKey).NotEmpty().WithMessage("Choose the section");
        RuleFor(r => r.Role).NotEmpty().WithMessage("Say as whom you confirm it, for example MARAC coordinator; never a name").MaximumLength(100);
    }
}

internal sealed class ConfirmSectionHandler(GovernanceDb db, TimeProvider clock) : IRequestHandler<ConfirmSectionRequest, ConfirmSectionResponse>
{
    public async Task<ConfirmSectionResponse> Handle(ConfirmSectionRequest request, CancellationToken cancellationToken)
    {
        var paper = await db.Papers.FindOrRefuseAsync(Ids.Parse<PaperId>(request.PaperId), request.Etag, cancellationToken);

        paper.Confirm(request.SectionKey, request.Role.Trim(), clock.Now());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = paper.Receipt(paper.Id) };
    }
}
