using SaferCity.Kernel.Journal;

namespace SaferCity.Access.Disclosures;

/// <summary>What is left of a share whose record was erased.</summary>
internal sealed partial class Disclosure
{
    /// <summary>The words about the person go with the record that it is about; that it was shared, to whom, when, by what law and who decided stays (UK GDPR, Article 5(2)).</summary>
    public void Erase(RecordId record)
    {
        if (Pointer is null) (What, Purpose) = ("", ""); // those of a room's answer name no person: the purpose was chosen, and what was shared is not said
        (Necessity, NoConsentReason, WithoutAgreementReason) = ("", null, Pointer is null ? null : WithoutAgreementReason);
        if (Findings is not null) Findings = "";
        Record(new DisclosureErased(Id, record));
    }
}
