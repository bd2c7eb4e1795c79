using FluentValidation;
using MediatR;
using SaferCity.AcquisitiveCrime.Data;
using SaferCity.AcquisitiveCrime.Months;
using SaferCity.AcquisitiveCrime.V1;

namespace SaferCity.AcquisitiveCrime.Figures;

internal sealed class GetYearOnYearForm : AbstractValidator<GetYearOnYearRequest>
{
    public GetYearOnYearForm()
    {
        RuleFor(r => r.Selection).NotNull().WithMessage("Say which crimes to count").SetValidator(new SelectionForm());
        this.MustBeMonths(r => r.From, r => r.To, longest: 12);
    }
}

internal sealed class GetYearOnYearHandler(AcquisitiveCrimeDb db, FigureRules rules) : IRequestHandler<GetYearOnYearRequest, GetYearOnYearResponse>
{
    public async Task<GetYearOnYearResponse> Handle(GetYearOnYearRequest request, CancellationToken cancellationToken)
    {
        var choice = request.Selection.FromWire();
        var range = AskedMonths.Range(request.From, request.To);
        var counts = await db.MonthlyCountsAsync(request.Selection.Force, cancellationToken);
        var answer = new GetYearOnYearResponse
        {
            Months = counts.In(range).ToWire(),
            MonthsBefore = counts.In(range.YearBefore).ToWire(),
            Total = Change.Of(choice.InWords, counts, range, choice.Counts, rules).ToWire(),
        };
        answer.ByType.AddRange(Change.ByType(choice, counts, range, rules).Select(type => type.ToWire()));
        return answer;
    }
}
