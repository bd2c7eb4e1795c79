using SaferCity.Access.Passkeys;
using SaferCity.Access.SecondFactor;

namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    /// <summary>A person has some devices, not hundreds: each is sent to the browser that is to make another.</summary>
    public const int MostPasskeys = 20;

    private readonly List<Passkey> passkeys = [];

    public IReadOnlyList<Passkey> Passkeys => passkeys;

    /// <summary>Whether the password alone signs nobody in.</summary>
    public bool HasSecondFactor => SecondFactorSince is not null || passkeys.Count > 0;

    /// <summary>Whether a lost device would leave the person without a second factor: there is no app, and no recovery code is left.</summary>
    public bool NeedsRecoveryCodes => SecondFactorSince is null && recoveryCodes.Count == 0;

    /// <param name="passkey">What the device has made.</param>
    /// <param name="codes">Recovery codes for somebody who has none and no app; none otherwise.</param>
    public void AddPasskey(Passkey passkey, IReadOnlyCollection<RecoveryCode> codes)
    {
        AccountRefusals.NotSignedIn.When(State is not AccountState.Active);
        AccountRefusals.PasskeysEnough.When(passkeys.Count >= MostPasskeys);

        passkeys.Add(passkey);
        recoveryCodes.AddRange(codes);
        Record(new PasskeyAdded(Id, passkey.Id), passkey.Name);
        if (codes.Count > 0) Record(new RecoveryCodesGiven(Id, codes.Count));
    }

    /// <summary>Notes what a device has just shown that it has: how often it has signed.</summary>
    public void UsePasskey(string credentialId, long signCount, bool backedUp, DateTimeOffset at) => passkeys.Find(one => one.CredentialId == credentialId)?.Use(signCount, backedUp, at);

    /// <param name="id">Which.</param>
    /// <param name="mustHaveAFactor">The person may not be without a second factor: then the last one stays.</param>
    public void RemovePasskey(PasskeyId id, bool mustHaveAFactor)
    {
        var passkey = passkeys.Find(one => one.Id == id) ?? throw AccountRefusals.NoSuchPasskey.Now();
        AccountRefusals.LastSecondFactor.When(mustHaveAFactor && SecondFactorSince is null && passkeys.Count == 1);

        passkeys.Remove(passkey);
        if (!HasSecondFactor) recoveryCodes.Clear(); // they would stand beside nothing
        Record(new PasskeyRemoved(Id, passkey.Id), passkey.Name);
    }

    /// <summary>It counts like a wrong password.</summary>
    public void FailPasskey()
    {
        FailedAttempts++;
        Record(new PasskeyFailed(Id));
    }
}
