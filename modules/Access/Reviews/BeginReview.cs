using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using AccountState = SaferCity.Access.Accounts.AccountState;
using KeyState = SaferCity.Access.Keys.KeyState;

namespace SaferCity.Access.Reviews;

internal sealed class BeginReviewHandler(AccessDb db, CurrentCaller caller, TimeProvider clock) : IRequestHandler<BeginReviewRequest, BeginReviewResponse>
{
    public async Task<BeginReviewResponse> Handle(BeginReviewRequest request, CancellationToken cancellationToken)
    {
        ReviewRefusals.OneIsOpen.When(await db.Reviews.AnyAsync(r => r.State == ReviewState.Open, cancellationToken));
        var accounts = await db.Accounts.Where(a => a.State != AccountState.Closed).Select(a => a.Id).ToListAsync(cancellationToken);
        var keys = await db.Keys.Where(k => k.State == KeyState.Registered && k.Organisation != default).Select(k => k.Id).ToListAsync(cancellationToken); // the product's own have no organisation

        var review = Review.Begin(accounts, keys, caller.Is, clock.Now());
        db.Add(review);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = review.Receipt(review.Id) };
    }
}
