using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Passkeys;

namespace SaferCity.Access.SigningIn;

internal sealed partial class AccountStore
{
    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) => await Task.FromResult(user.Passkeys.Select(passkey => passkey.ForIdentity()).ToList());

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var name = Passkey.NameOf(credentialId);
        return db.Accounts.FirstOrDefaultAsync(a => a.Passkeys.Any(p => p.CredentialId == name), cancellationToken);
    }

    public Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Passkeys.FirstOrDefault(passkey => passkey.CredentialId == Passkey.NameOf(credentialId))?.ForIdentity());

    // Passkeys come, are used and go by the account's own verbs.
    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
