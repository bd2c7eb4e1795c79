using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Agreements;

internal sealed class EndAgreementForm : AbstractValidator<EndAgreementRequest>
{
    public EndAgreementForm()
    {
        RuleFor(r => r.Until).MustBeADate("Enter its last day, like 2021-12-31");
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why it ends").MaximumLength(1_000);
    }
}

internal sealed class EndAgreementHandler(AccessDb db) : IRequestHandler<EndAgreementRequest, EndAgreementResponse>
{
    public async Task<EndAgreementResponse> Handle(EndAgreementRequest request, CancellationToken cancellationToken)
    {
        var agreement = await db.Agreements.FindOrRefuseAsync(Ids.Parse<AgreementId>(request.AgreementId), request.Etag, cancellationToken);

        agreement.End(Dates.Date(request.Until), request.Reason);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = agreement.Receipt(agreement.Id) };
    }
}
