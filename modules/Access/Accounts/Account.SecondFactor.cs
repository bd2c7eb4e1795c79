using SaferCity.Access.SecondFactor;

namespace SaferCity.Access.Accounts;

internal sealed partial class Account
{
    private readonly List<RecoveryCode> recoveryCodes = [];

    /// <summary>The key that the person's app shares, sealed (<see cref="SealedKeys"/>). It never leaves the room again.</summary>
    public string? TotpKey { get; private set; }

    /// <summary>A key that no code has confirmed yet, sealed.</summary>
    public string? TotpPending { get; private set; }

    /// <summary>The time step of the last code that was accepted: none up to it is accepted again.</summary>
    public long TotpStep { get; private set; }

    public DateTimeOffset? SecondFactorSince { get; private set; }

    /// <summary>Those not used yet.</summary>
    public IReadOnlyList<RecoveryCode> RecoveryCodes => recoveryCodes;

    /// <summary>SHA-256 of what the second step of signing in takes; null where no password was right lately.</summary>
    public string? StepHash { get; private set; }

    public DateTimeOffset? StepUntil { get; private set; }

    /// <summary>A key for the app, sealed, which counts for nothing yet.</summary>
    public void BeginSecondFactor(string key) => TotpPending = key;

    /// <summary>The app has shown that it has the key. What app and codes there were before are forgotten; passkeys stay.</summary>
    public void ConfirmSecondFactor(string code, SealedKeys keys, IEnumerable<RecoveryCode> codes, DateTimeOffset at)
    {
        var key = TotpPending ?? throw AccountRefusals.NoKeyToConfirm.Now();
        var step = (keys.Open(key) is { } opened ? Totp.StepOf(code, opened, 0, at) : null) ?? throw AccountRefusals.WrongCode.Now();

        ForgetSecondFactor();
        (TotpKey, TotpStep, SecondFactorSince) = (key, step, at);
        recoveryCodes.AddRange(codes);
        Record(new SecondFactorSet(Id));
    }

    /// <summary>Who reset the second factor, until the person has signed in since: the system and the person, as the journal names them.</summary>
    public string? SecondFactorResetBy { get; private set; }

    /// <summary>An administrator's help for a person who has lost app, codes and passkeys; another's than who gave the person a link to set a password.</summary>
    public void ResetSecondFactor(string by)
    {
        AccountRefusals.Closed.When(State is AccountState.Closed);
        AccountRefusals.NoSecondFactor.When(!HasSecondFactor);
        AccountRefusals.SameHand.When(by == LinkGivenBy);

        ForgetSecondFactor();
        passkeys.Clear();
        SecondFactorResetBy = by;
        Record(new SecondFactorReset(Id));
    }

    /// <summary>The password was right: the second step may be tried until then.</summary>
    public void AwaitSecondStep(string hash, DateTimeOffset until) => (StepHash, StepUntil) = (hash, until);

    /// <summary>Takes a code of the app or a recovery code, each once.</summary>
    /// <returns>Whether it was right.</returns>
    public bool UseCode(string code, SealedKeys keys, DateTimeOffset at)
    {
        if (TotpKey is { } key && keys.Open(key) is { } opened && Totp.StepOf(code, opened, TotpStep, at) is { } step)
        {
            TotpStep = step;
            return true;
        }
        if (!recoveryCodes.Remove(RecoveryCode.Of(code))) return false;
        Record(new RecoveryCodeUsed(Id, recoveryCodes.Count));
        return true;
    }

    /// <summary>The second step is done with, whatever came of it.</summary>
    public void EndSecondStep() => (StepHash, StepUntil) = (null, null);

    public void FailSecondStep()
    {
        FailedAttempts++;
        Record(new SecondStepFailed(Id));
    }

    private void ForgetSecondFactor()
    {
        (TotpKey, TotpPending, TotpStep, SecondFactorSince) = (null, null, 0, null);
        recoveryCodes.Clear();
        EndSecondStep();
    }
}
