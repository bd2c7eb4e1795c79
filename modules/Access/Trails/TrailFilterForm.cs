using FluentValidation;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Trails;

internal sealed class TrailFilterForm : AbstractValidator<TrailFilter>
{
    public TrailFilterForm()
    {
        RuleFor(f => f.From).MustBeADateIfGiven("Enter the first day, like 2021-11-01, or leave it empty");
        RuleFor(f => f.Until).MustBeADateIfGiven("Enter the last day, like 2021-11-30, or leave it empty");
    }
}
