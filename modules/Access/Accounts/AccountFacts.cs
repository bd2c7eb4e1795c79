using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Accounts;

[Fact("account_created.v1", Operation = Operation.Collection)]
internal sealed record AccountCreated(AccountId Account, OrganisationId Organisation, string[] Permissions) : IFact;

[Fact("permissions_set.v1")]
internal sealed record PermissionsSet(AccountId Account, string[] Permissions) : IFact;

[Fact("link_issued.v1", Operation = Operation.None)]
internal sealed record LinkIssued(AccountId Account) : IFact;

[Fact("password_set.v1", Operation = Operation.None)]
internal sealed record PasswordSet(AccountId Account) : IFact;

[Fact("password_changed.v1", Operation = Operation.None)]
internal sealed record PasswordChanged(AccountId Account) : IFact;

[Fact("provider_named.v1", Operation = Operation.None)]
internal sealed record ProviderNamed(AccountId Account) : IFact;

[Fact("signed_in.v1", Operation = Operation.None)]
internal sealed record SignedIn(AccountId Account) : IFact;

[Fact("sign_in_failed.v1", Operation = Operation.None)]
internal sealed record SignInFailed(AccountId Account) : IFact;

[Fact("account_locked.v1", Operation = Operation.None)]
internal sealed record AccountLocked(AccountId Account) : IFact;

[Fact("account_closed.v1")]
internal sealed record AccountClosed(AccountId Account) : IFact;

[Fact("second_factor_set.v1")]
internal sealed record SecondFactorSet(AccountId Account) : IFact;

[Fact("second_factor_reset.v1")]
internal sealed record SecondFactorReset(AccountId Account) : IFact;

[Fact("second_step_failed.v1", Operation = Operation.None)]
internal sealed record SecondStepFailed(AccountId Account) : IFact;

[Fact("recovery_codes_given.v1")]
internal sealed record RecoveryCodesGiven(AccountId Account, int Number) : IFact;

[Fact("recovery_code_used.v1", Operation = Operation.None)]
internal sealed record RecoveryCodeUsed(AccountId Account, int Left) : IFact;
