using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Approvals;
using SaferCity.Access.Data;
using SaferCity.Access.Permissions;
using SaferCity.Access.Roles;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Accounts;

internal sealed class CreateAccountForm : AbstractValidator<CreateAccountRequest>
{
    public const string UserName = @"\A[A-Za-z0-9][A-Za-z0-9._-]{1,59}\z", NoUserName = "Enter a user name of 2 to 60 letters, digits, dots, hyphens or underscores";

    public CreateAccountForm(KnownPermissions known)
    {
        RuleFor(r => r.UserName).Matches(UserName).WithMessage(NoUserName);
        RuleFor(r => r.DisplayName).NotEmpty().WithMessage("Enter the name that colleagues know the person by").MaximumLength(200).WithMessage("Enter a name of at most 200 characters");
        RuleFor(r => r.OrganisationId).MustBeAnId("Choose the organisation that the person speaks for");
        this.MustBeKnown(r => r.Permissions, known);
        RuleForEach(r => r.RoleIds).MustBeAnId("Choose roles from the list");
    }
}

internal sealed class CreateAccountHandler(AccessDb db, SecondPerson second, TimeProvider clock) : IRequestHandler<CreateAccountRequest, CreateAccountResponse>
{
    public async Task<CreateAccountResponse> Handle(CreateAccountRequest request, CancellationToken cancellationToken)
    {
        var organisation = OrganisationId.Of(Guid.Parse(request.OrganisationId));
        await db.Organisations.MustBeRegisteredAsync([(organisation, "organisation_id")], cancellationToken);
        var nameKey = Account.KeyOf(request.UserName);
        AccountRefusals.UserNameTaken.When(await db.Accounts.AnyAsync(a => a.NameKey == nameKey, cancellationToken));

        var waits = second.MustApprove(request.Permissions);

        var account = Account.Create(request.UserName, request.DisplayName, organisation, request.Permissions.Except(waits), clock.Now());
        db.Add(account);
        List<string> approvals = [await second.AskToGiveAsync(account, waits, cancellationToken)];
        foreach (var id in request.RoleIds.Distinct()) approvals.Add(await second.GiveAsync(account, await db.Roles.FindOrRefuseAsync(Ids.Parse<RoleId>(id), cancellationToken), cancellationToken));

        await db.SaveChangesAsync(cancellationToken);
        return new() { Receipt = account.Receipt(account.Id), ApprovalIds = { approvals.Where(approval => approval.Length > 0) } };
    }
}
