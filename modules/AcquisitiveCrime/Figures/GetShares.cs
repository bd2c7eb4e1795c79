using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetSharesForm : AbstractValidator<GetSharesRequest>
{
    public GetSharesForm()
    {
        this.MustBeMonths(r => r.From, r => r.To);
        RuleFor(r => r.Universe).MustBeChosen("Say what the shares are of: police.uk with anti-social behaviour, or notifiable crime");
    }
}

internal sealed class GetSharesHandler(AcquisitiveCrimeDb db) : IRequestHandler<GetSharesRequest, GetSharesResponse>
{
    public async Task<GetSharesResponse> Handle(GetSharesRequest request, CancellationToken cancellationToken)
    {
        var shares = Shares.Of(await db.MonthlyCountsAsync(request.Force, cancellationToken), AskedMonths.Range(request.From, request.To), request.Universe.FromWire());
        var answer = new GetSharesResponse { Universe = request.Universe, UniverseName = shares.Universe.InWords(), Months = shares.Months.ToWire(), Total = shares.Total };
        answer.Shares.AddRange(shares.Types.Select(share => new V1.Share { CrimeType = share.CrimeType, Count = share.Count, Percent = (double)share.Percent, Rank = share.Rank }));
        return answer;
    }
}
