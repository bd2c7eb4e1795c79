using SaferCity.Access.Accounts;
using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Storage;

namespace SaferCity.Access.Passkeys;

[Fact("passkey_added.v1")]
internal sealed record PasskeyAdded(AccountId Account, PasskeyId Passkey) : IFact;

[Fact("passkey_removed.v1")]
internal sealed record PasskeyRemoved(AccountId Account, PasskeyId Passkey) : IFact;

[Fact("passkey_failed.v1", Operation = Operation.None)]
internal sealed record PasskeyFailed(AccountId Account) : IFact;
