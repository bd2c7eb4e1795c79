using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Funding;

internal sealed class RecordSpendingForm : AbstractValidator<RecordSpendingRequest>
{
    public RecordSpendingForm()
    {
        RuleFor(r => r.Pence).GreaterThan(0).WithMessage("Enter the sum");
        RuleFor(r => r.On).MustBeADate("Enter the day on which it was spent, like 2021-11-01");
        RuleFor(r => r.WhatFor).NotEmpty().WithMessage("Say what it was spent on").MaximumLength(200);
    }
}

internal sealed class RecordSpendingHandler(GovernanceDb db) : IRequestHandler<RecordSpendingRequest, RecordSpendingResponse>
{
    public async Task<RecordSpendingResponse> Handle(RecordSpendingRequest request, CancellationToken cancellationToken)
    {
        var stream = await db.Funding.FindOrRefuseAsync(Ids.Parse<FundingId>(request.FundingId), request.Etag, cancellationToken);

        stream.Spend(request.Pence, Dates.Date(request.On), request.WhatFor.Trim());

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = stream.Receipt(stream.Id) };
    }
}
