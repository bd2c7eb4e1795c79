using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Disclosures;

/// <summary>Every "no" that a disclosure can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class DisclosureRefusals
{
    public static readonly Refusal NoAgreement = new("access.no_agreement", "No sharing agreement with this organisation covers that day.", "Check gateway, necessity and who decided, and say why it is shared without an agreement.");
    public static readonly Refusal NotWithoutAgreement = new("access.not_without_agreement", "Sharing without an agreement is not yours to decide.", "Ask somebody who may, for example the data protection officer.");
    public static readonly Refusal InFuture = new("access.disclosed_in_future", "The disclosure is dated in the future.", "Share first, then record it.");
    public static readonly Refusal NothingToLookAt = new("access.nothing_to_look_at", "Only a disclosure that went at once is looked at by a second person.", "Nothing is to be done.");
    public static readonly Refusal LookedAtBefore = new("access.looked_at_before", "A second person has already looked at this disclosure.", "Nothing is to be done.");
    public static readonly Refusal OwnDisclosure = new("access.own_disclosure", "Nobody is the second person for their own disclosure.", "Ask somebody else who leads data protection.");
}
