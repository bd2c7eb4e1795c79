using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

internal sealed class CountPeopleForm : AbstractValidator<CountPeopleRequest>
{
    public CountPeopleForm()
    {
        RuleFor(r => r.People).GreaterThanOrEqualTo(0).Must((request, _) => request.HasPeople).WithMessage("Enter how many people are affected, or 0");
        RuleFor(r => r.How).NotEmpty().WithMessage("Say how they were counted or estimated").MaximumLength(2_000);
    }
}

internal sealed class CountPeopleHandler(AccessDb db, BreachesSeen seen) : IRequestHandler<CountPeopleRequest, CountPeopleResponse>
{
    public async Task<CountPeopleResponse> Handle(CountPeopleRequest request, CancellationToken cancellationToken)
    {
        var breach = await seen.FindAsync(request.BreachId, request.Etag, cancellationToken);

        breach.Count(request.People, request.How);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = breach.Receipt(breach.Id) };
    }
}
