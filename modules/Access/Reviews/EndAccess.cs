using FluentValidation;
using MediatR;
using SaferCity.Access.Accounts;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Keys;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using AccountState = SaferCity.Access.Accounts.AccountState;
using KeyState = SaferCity.Access.Keys.KeyState;

namespace SaferCity.Access.Reviews;

internal sealed class EndAccessForm : AbstractValidator<EndAccessRequest>
{
    public EndAccessForm() => RuleFor(r => r.SubjectId).MustBeAnId("Choose the account or key");
}

internal sealed class EndAccessHandler(AccessDb db, Leads leads, SecondPerson second, WallClock wall, CurrentCaller caller, TimeProvider clock) : IRequestHandler<EndAccessRequest, EndAccessResponse>
{
    public async Task<EndAccessResponse> Handle(EndAccessRequest request, CancellationToken cancellationToken)
    {
        var review = await db.Reviews.FindOrRefuseAsync(Ids.Parse<ReviewId>(request.ReviewId), request.Etag, cancellationToken);
        var subject = Guid.Parse(request.SubjectId);

        review.End(subject, caller.Is, clock.Now());
        if (review.Lines.Single(line => line.Subject == subject).IsKey) await RevokeAsync(KeyId.Of(subject), cancellationToken);
        else await CloseAsync(AccountId.Of(subject), cancellationToken);

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = review.Receipt(review.Id) };
    }

    // Somebody may have closed it since the review began.
    private async Task CloseAsync(AccountId id, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(id, cancellationToken);
        if (account.State is AccountState.Closed) return;
        var administrators = await Administrators.OfAsync(db, wall, cancellationToken);
        await leads.LookAsync(cancellationToken);
        await second.WithdrawAsync(account.Id, cancellationToken);
        account.Close();
        administrators.MustRemain();
        leads.MustRemain();
    }

    private async Task RevokeAsync(KeyId id, CancellationToken cancellationToken)
    {
        var key = await db.Keys.FindOrRefuseAsync(id, cancellationToken);
        if (key.State is KeyState.Revoked) return;
        await second.WithdrawAsync(key.Id, cancellationToken);
        key.Revoke();
    }
}
