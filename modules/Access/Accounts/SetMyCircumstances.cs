using FluentValidation;
using MediatR;
using SaferCity.Access.Data;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class SetMyCircumstancesForm : AbstractValidator<SetMyCircumstancesRequest>
{
    public SetMyCircumstancesForm()
    {
        RuleFor(r => r.Employer).MaximumLength(200).WithMessage("Enter an employer’s name of at most 200 characters");
        RuleFor(r => r.HomePostcode).MustBeAPostcodeIfGiven("Enter your home postcode, like EC2V 7HH, or leave it empty");
    }
}

internal sealed class SetMyCircumstancesHandler(AccessDb db, CurrentCaller caller) : IRequestHandler<SetMyCircumstancesRequest, SetMyCircumstancesResponse>
{
    public async Task<SetMyCircumstancesResponse> Handle(SetMyCircumstancesRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.MineAsync(caller, cancellationToken);

        account.SetCircumstances(request.Employer.EmployerOrNull(), request.HomePostcode.PostcodeOrNull());

        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
