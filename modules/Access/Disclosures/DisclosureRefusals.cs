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
    public static readonly Refusal CaseErased = new("access.disclosed_case_erased", "The personal data of a case that you name was erased: nothing about its person is written down anew.", "Leave the case out, in the words as well. Where something was shared about it after all, tell whoever leads data protection.");
    public static readonly Refusal WordsErased = new("access.disclosure_erased", "What was said of this disclosure was erased with the case that it was about.", "Nothing is to be done.");
    public static readonly Refusal NothingToLookThrough = new("access.nothing_to_look_through", "The words of this disclosure do not wait to be looked through: none of its cases was erased, or somebody has looked.", "Nothing is to be done.");
    public static readonly Refusal OwnDisclosure = new("access.own_disclosure", "Nobody is the second person for their own disclosure.", "Ask somebody else who leads data protection.");
    public static readonly Refusal LookNotSignedIn = new("access.look_by_system", "The second person, who looks at what went at once, is signed in with an account of their own: a partner's system is not.", "Sign in to the console. Where you sent it under an officer id, leave it to somebody else who leads data protection.");
}
