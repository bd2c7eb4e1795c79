using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetRollingYearForm : AbstractValidator<GetRollingYearRequest>
{
    public GetRollingYearForm()
    {
        RuleFor(r => r.Selection).NotNull().WithMessage("Say which crimes to count").SetValidator(new SelectionForm());
        RuleFor(r => r.Through).Must(text => Month.TryParse(text, out _)).WithMessage("Enter the last month, like 2017-09");
    }
}

internal sealed class GetRollingYearHandler(AcquisitiveCrimeDb db, FigureRules rules) : IRequestHandler<GetRollingYearRequest, GetRollingYearResponse>
{
    public async Task<GetRollingYearResponse> Handle(GetRollingYearRequest request, CancellationToken cancellationToken)
    {
        var choice = request.Selection.FromWire();
        var year = RollingYear.Through(Month.Parse(request.Through), choice, await db.MonthlyCountsAsync(request.Selection.Force, cancellationToken), rules);
        var answer = new GetRollingYearResponse
        {
            Counted = choice.InWords,
            Months = year.Months.ToWire(),
            MonthsBefore = year.MonthsBefore.ToWire(),
            Total = year.Total,
            TotalBefore = year.TotalBefore,
            Comparison = year.Change.ToWire(),
        };
        answer.ByType.AddRange(year.Types.Select(type => type.ToWire()));
        return answer;
    }
}
