using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetStopSearchTimesForm : AbstractValidator<GetStopSearchTimesRequest>
{
    public GetStopSearchTimesForm() => this.MustBeMonths(r => r.From, r => r.To);
}

internal sealed class GetStopSearchTimesHandler(AcquisitiveCrimeDb db) : IRequestHandler<GetStopSearchTimesRequest, GetStopSearchTimesResponse>
{
    public async Task<GetStopSearchTimesResponse> Handle(GetStopSearchTimesRequest request, CancellationToken cancellationToken)
    {
        var range = AskedMonths.Range(request.From, request.To);
        var (held, counts) = await db.HourCountsAsync(request.Force, range, cancellationToken);
        var times = SearchTimes.Of(held, counts, range);

        var answer = new GetStopSearchTimesResponse { Months = times.Months.ToWire(), Total = times.Total, PeakSentence = times.PeakSentence };
        foreach (var (day, hours) in SearchTimes.Order.Zip(times.Weekdays))
        {
            var weekday = new WeekdayHours { Weekday = day.ToString(), Total = hours.Sum() };
            weekday.Hours.AddRange(hours);
            answer.Weekdays.Add(weekday);
        }
        return answer;
    }
}
