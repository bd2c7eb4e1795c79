using FluentValidation;
using MediatR;
using SaferCity.Access.Breaches;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class SetTermsForm : AbstractValidator<SetTermsRequest>
{
    public SetTermsForm()
    {
        RuleFor(r => r.ExpiresOn).MustBeADateIfGiven("Enter the account's last day, like 2026-12-31, or leave it empty");
        RuleFor(r => r.ClearanceUntil).MustBeADateIfGiven("Enter the clearance's last day, like 2026-12-31, or leave it empty");
        RuleFor(r => r.TrainingUntil).MustBeADateIfGiven("Enter the training's last day, like 2026-12-31, or leave it empty");
    }
}

internal sealed class SetTermsHandler(AccessDb db, Leads leads, WallClock clock, CurrentCaller caller) : IRequestHandler<SetTermsRequest, SetTermsResponse>
{
    public async Task<SetTermsResponse> Handle(SetTermsRequest request, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.FindOrRefuseAsync(Ids.Parse<AccountId>(request.AccountId), request.Etag, cancellationToken);
        AccountRefusals.OwnTerms.When(account.IsOf(caller.Is));
        var administrators = await Administrators.OfAsync(db, clock, cancellationToken);
        await leads.LookAsync(cancellationToken);

        account.SetTerms(Dates.DateOrNull(request.ExpiresOn), Dates.DateOrNull(request.ClearanceUntil), Dates.DateOrNull(request.TrainingUntil));

        administrators.MustRemain();
        leads.MustRemain();
        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id) };
    }
}
