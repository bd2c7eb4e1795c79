using SaferCity.Kernel.Callers;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.People;

namespace SaferCity.Practice.Sharings;

/// <summary>The law under which personal data is processed (Data Protection Act 2018, Parts 2 and 3).</summary>
public enum SharingRegime { UkGdpr, Part3 }

public enum SharingConsent { Given, NotSought, Refused }

public enum SharingChannel { SecureEmail, Telephone, Meeting, System, Post, InPerson }

/// <summary>
/// Why a case may go to another area, as its sender says (domain/common.md 0.3). It stands with the case, and the register of disclosures asks for it.
/// </summary>
/// <param name="Share">Of this one time that the case was sent.</param>
/// <param name="On">When it was sent.</param>
/// <param name="Channel">How it went.</param>
/// <param name="Gateway">The law that allows it.</param>
/// <param name="Regime">Under which law the data is processed.</param>
/// <param name="Consent">Of the person whom it is about.</param>
/// <param name="NoConsentReason">Why it goes without; null where they consented.</param>
/// <param name="Necessity">Why it is necessary, and no more than necessary.</param>
/// <param name="DecidedBy">A role or a post.</param>
/// <param name="Urgent">It goes at once to protect somebody: a second person looks at it within one working day.</param>
/// <param name="SentBy">Who sent it, as the journal names them: that person is not the second.</param>
/// <param name="SentAt">When they said so: from then on the second person’s working day runs.</param>
public sealed record Sharing(
    Guid Share, DateOnly On, SharingChannel Channel, string Gateway, SharingRegime Regime, SharingConsent Consent, string? NoConsentReason, string Necessity, string DecidedBy, bool Urgent, string SentBy, DateTimeOffset SentAt)
{
    [Personal]
    public string? NoConsentReason { get; private set; } = NoConsentReason;

    [Personal]
    public string Necessity { get; private set; } = Necessity;

    /// <summary>The words about the person go; by what law it went and who decided stays (UK GDPR, Article 5(2)).</summary>
    public void Erase() => (NoConsentReason, Necessity) = (null, "");

    /// <summary>Without the reasoning, whoever prints it.</summary>
    public override string ToString() => Share.ToString();
}

/// <summary>What the register of disclosures holds of a case that was sent to another area: not to which, which the case alone tells.</summary>
/// <param name="Why">As its sender said.</param>
/// <param name="Record">The case.</param>
/// <param name="Reference">The case's.</param>
/// <param name="What">A sentence that names nobody and no area.</param>
/// <param name="Recipient">The same: "the MARAC of the victim’s new area".</param>
/// <param name="Purpose">A sentence.</param>
public sealed record SentShare(Sharing Why, Guid Record, string Reference, string What, string Recipient, string Purpose)
{
    /// <inheritdoc cref="Sharing.ToString"/>
    public override string ToString() => Why.ToString();
}
