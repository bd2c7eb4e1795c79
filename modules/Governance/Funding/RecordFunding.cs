using FluentValidation;
using MediatR;
using SaferCity.Governance.Data;
using SaferCity.Governance.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.Funding;

internal sealed class RecordFundingForm : AbstractValidator<RecordFundingRequest>
{
    public RecordFundingForm()
    {
        RuleFor(r => r.Source).NotEmpty().WithMessage("Enter where the money comes from").MaximumLength(200);
        RuleFor(r => r.Purpose).NotEmpty().WithMessage("Say what the money is for");
        RuleFor(r => r.AwardedPence).GreaterThan(0).When(r => r.HasAwardedPence).WithMessage("Enter the award, or leave it out where it is not known");
        RuleFor(r => r.From).MustBeADate("Enter the first day of the funding, like 2021-10-28");
        RuleFor(r => r.Until).MustBeADateIfGiven("Enter the last day of the funding, like 2022-10-27, or leave it empty");
    }
}

internal sealed class RecordFundingHandler(GovernanceDb db) : IRequestHandler<RecordFundingRequest, RecordFundingResponse>
{
    public async Task<RecordFundingResponse> Handle(RecordFundingRequest request, CancellationToken cancellationToken)
    {
        var stream = FundingStream.Award(request.Source.Trim(), request.Purpose.Trim(), request.HasAwardedPence ? request.AwardedPence : null, Dates.Date(request.From), Dates.DateOrNull(request.Until), request.Assumed.Trim());
        db.Add(stream);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = stream.Receipt(stream.Id) };
    }
}
