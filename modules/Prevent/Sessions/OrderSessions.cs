using FluentValidation;
using MediatR;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.V1;

namespace SaferCity.Prevent.Sessions;

internal sealed class OrderSessionsForm : AbstractValidator<OrderSessionsRequest>
{
    public OrderSessionsForm(TimeProvider clock)
    {
        RuleFor(r => r.OrderedOn).MustBeADate("Enter the day of the order, like 2021-11-10").DependentRules(() =>
            RuleFor(r => r.OrderedOn).Must(text => Dates.Date(text) <= clock.Today()).WithMessage("The day of the order is in the future"));
        RuleFor(r => r.ProviderCode).NotEmpty().WithMessage("Enter the Intervention Provider's code, never a name").MaximumLength(50);
        RuleFor(r => r.ApprovalReference).NotEmpty().WithMessage("Enter the Home Office's approval reference").MaximumLength(50);
    }
}

internal sealed class OrderSessionsHandler(PreventDb db) : IRequestHandler<OrderSessionsRequest, OrderSessionsResponse>
{
    public async Task<OrderSessionsResponse> Handle(OrderSessionsRequest request, CancellationToken cancellationToken)
    {
        var referral = await db.Referrals.FindOrRefuseAsync(Ids.Parse<ReferralId>(request.ReferralId), request.Etag, cancellationToken);

        referral.OrderSessions(Dates.Date(request.OrderedOn), request.ProviderCode, request.ApprovalReference);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = referral.Receipt(referral.Id), Sessions = referral.SessionOrder!.Sessions };
    }
}
