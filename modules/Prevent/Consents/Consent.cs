using SaferCity.Kernel.Storage;

namespace SaferCity.Prevent.Consents;

internal enum ConsentState
{
    NotSought,
    Sought,
    Given,
    Refused,
    Withdrawn,
}

/// <summary>Whose consent it is.</summary>
internal enum ConsentGiver
{
    Own,
    ParentOrGuardian,
}

internal enum ConsentMethod
{
    InPerson,
    Telephone,
    Video,
    Letter,
}

internal enum ConsentDecision
{
    Given,
    Refused,
}

/// <summary>One request for consent to support and what became of it. Consent is never needed for referral or assessment.</summary>
internal sealed class Consent
{
    private Consent()
    {
    }

    public Consent(int line, ConsentGiver giver, DateOnly soughtOn, string soughtBy, ConsentMethod method) =>
        (Line, Giver, SoughtOn, SoughtBy, Method) = (line, giver, soughtOn, soughtBy, method);

    /// <summary>Its number within the case, from 1.</summary>
    public int Line { get; private init; }

    public ConsentGiver Giver { get; private init; }

    public DateOnly SoughtOn { get; private init; }

    /// <summary>The role that asked, never a name.</summary>
    [Personal]
    public string SoughtBy { get; private set; } = "";

    public ConsentMethod Method { get; private init; }

    /// <summary>Null while there is no answer.</summary>
    public ConsentDecision? Decision { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    /// <summary>The last day on which something happened to it.</summary>
    public DateOnly LastDay => WithdrawnOn ?? DecidedOn ?? SoughtOn;

    public void Decide(ConsentDecision decision, DateOnly on) => (Decision, DecidedOn) = (decision, on);

    public void Withdraw(DateOnly on) => WithdrawnOn = on;

    /// <summary>Who asked goes with the case; what was answered when stays, because papers tell where consent stood.</summary>
    public void Erase() => SoughtBy = "";

    /// <summary>Where it stood at the end of a day that is not before it was sought.</summary>
    public ConsentState AsAt(DateOnly day) =>
        WithdrawnOn <= day ? ConsentState.Withdrawn
        : DecidedOn is null || DecidedOn > day ? ConsentState.Sought
        : Decision is ConsentDecision.Given ? ConsentState.Given
        : ConsentState.Refused;
}
