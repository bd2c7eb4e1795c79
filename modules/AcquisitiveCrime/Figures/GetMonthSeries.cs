using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetMonthSeriesForm : AbstractValidator<GetMonthSeriesRequest>
{
    public GetMonthSeriesForm()
    {
        RuleFor(r => r.Selection).NotNull().WithMessage("Say which crimes to count").SetValidator(new SelectionForm());
        this.MustBeMonths(r => r.From, r => r.To);
    }
}

internal sealed class GetMonthSeriesHandler(AcquisitiveCrimeDb db, FigureRules rules) : IRequestHandler<GetMonthSeriesRequest, GetMonthSeriesResponse>
{
    public async Task<GetMonthSeriesResponse> Handle(GetMonthSeriesRequest request, CancellationToken cancellationToken)
    {
        var choice = request.Selection.FromWire();
        var series = MonthSeries.Of(await db.MonthlyCountsAsync(request.Selection.Force, cancellationToken), AskedMonths.Range(request.From, request.To), choice, rules);
        var answer = new GetMonthSeriesResponse { Counted = choice.InWords, Months = series.Months.ToWire(), HasLimits = series.HasLimits, LimitsSentence = series.LimitsSentence };
        answer.Points.AddRange(series.Points.Select(ToWire));
        return answer;
    }

    private static V1.MonthPoint ToWire(MonthPoint point)
    {
        var wire = new V1.MonthPoint { Month = point.Month.ToString(), Limits = point.Limits?.ToWire(), Signal = point.Signal };
        if (point.Count is { } count) wire.Count = count;
        return wire;
    }
}
