using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Data;
using SaferCity.Access.Roles;
using SaferCity.Access.SecondFactor;
using SaferCity.Access.Tokens;
using SaferCity.Access.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Wire;
using Account = SaferCity.Access.Accounts.Account;
using AccountState = SaferCity.Access.Accounts.AccountState;

namespace SaferCity.Access.SigningIn;

internal sealed class SignInByProviderForm : AbstractValidator<SignInByProviderRequest>
{
    public SignInByProviderForm()
    {
        RuleFor(r => r.Provider).NotEmpty().WithMessage("Name the provider").MaximumLength(500).WithMessage("A provider's address has at most 500 characters");
        RuleFor(r => r.Subject).NotEmpty().WithMessage("Name the person's id at the provider").MaximumLength(255).WithMessage("A person's id has at most 255 characters"); // OpenID Connect Core 1.0, section 2
        RuleFor(r => r.AuthenticatedAt).MustBeAnInstant("Give the instant at which the provider asked the person").When(r => r.AuthenticatedAt is not null);
        RuleFor(r => r.Groups).Must(groups => groups.Count <= 1000).WithMessage("A person is in at most 1,000 groups");
    }
}

/// <summary>By the person's id at the provider; the first time by the user name, into an account that nobody has come in to yet.</summary>
internal sealed class SignInByProviderHandler(AccessDb db, AccountRights rights, RolesByGroup roles, SecondFactorRule rule, NewSessions sessions, OneAtATime turns, WallClock clock) : IRequestHandler<SignInByProviderRequest, SignInByProviderResponse>
{
    public async Task<SignInByProviderResponse> Handle(SignInByProviderRequest request, CancellationToken cancellationToken)
    {
        using var turn = await turns.EnterAsync(request.Subject, cancellationToken);
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.Provider == request.Provider && a.ProviderSubject == request.Subject, cancellationToken) ?? await FirstTimeAsync(request, cancellationToken);
        AccountRefusals.NotOpenByProvider.When(account.State is not AccountState.Active || account.HasExpired(clock.Time.Today()));

        await roles.ApplyAsync(account, request.Groups, cancellationToken);
        var answer = account.HasSecondFactor && !request.SeveralFactors ? new() { SecondStep = sessions.Half(account) } : await WholeAsync(account, request, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return answer;
    }

    private async Task<Account> FirstTimeAsync(SignInByProviderRequest request, CancellationToken cancellationToken)
    {
        var nameKey = Account.KeyOf(request.UserName);
        var account = await db.Accounts.FirstOrDefaultAsync(a => a.NameKey == nameKey, cancellationToken) ?? throw AccountRefusals.NotOpenByProvider.Now();
        AccountRefusals.NotOpenByProvider.When(account.HasExpired(clock.Time.Today()));
        account.BelongTo(request.Provider, request.Subject);
        return account;
    }

    private async Task<SignInByProviderResponse> WholeAsync(Account account, SignInByProviderRequest request, CancellationToken cancellationToken)
    {
        var may = await rights.OfAsync(account, cancellationToken);
        var session = sessions.Whole(account, request.Browser, Confirmed(request), request.SeveralFactors);
        return new()
        {
            AccountId = account.Id.Value.ToString(), DisplayName = account.DisplayName, OrganisationId = account.Organisation.Value.ToString(),
            Permissions = { may }, MustEnrol = !request.SeveralFactors && rule.MustEnrol(account, may), SessionId = session.Id.Value.ToString(),
        };
    }

    // A provider may know somebody from this morning, and let them in without asking: that confirms nothing now. What it says of the future is no more than now.
    private DateTimeOffset? Confirmed(SignInByProviderRequest request) =>
        request.AuthenticatedAt is not { } at ? null : at.ToDateTimeOffset() is var said && said < clock.Time.Now() ? said : clock.Time.Now();
}
