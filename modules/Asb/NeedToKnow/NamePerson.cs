using FluentValidation;
using MediatR;
using SaferCity.Asb.Data;
using SaferCity.Asb.V1;
using SaferCity.Practice.Wire;

namespace SaferCity.Asb.NeedToKnow;

internal sealed class NamePersonForm : AbstractValidator<NamePersonRequest>
{
    public NamePersonForm()
    {
        RuleFor(r => r.AccountId).MustBeAnId("Choose the person");
        RuleFor(r => r.Reference).NotEmpty().WithMessage("Enter the reference, like CCM-2021-0012").MaximumLength(40);
        RuleFor(r => r.Reason).NotEmpty().WithMessage("Say why the person needs to know");
        RuleFor(r => r.Until).MustBeADateIfGiven("Enter the last day, like 2021-12-08, or leave it empty");
    }
}

internal sealed class NamePersonHandler(AsbDb db, ISender rooms) : IRequestHandler<NamePersonRequest, NamePersonResponse>
{
    public async Task<NamePersonResponse> Handle(NamePersonRequest request, CancellationToken cancellationToken)
    {
        var account = await rooms.AccountOrRefuseAsync(request.AccountId, "somebody is named to see a record", cancellationToken);

        var opening = await db.Sight.NameAsync(request.Reference.Trim(), account, request.Reason, Dates.DateOrNull(request.Until), cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = opening.Receipt(opening.Id) };
    }
}
