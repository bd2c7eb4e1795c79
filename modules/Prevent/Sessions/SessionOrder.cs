using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Sessions;

/// <summary>The first sessions with an Intervention Provider, as ordered.</summary>
/// <param name="OrderedOn">When.</param>
/// <param name="ProviderCode">The Home Office approved provider by code: the person never sees a name in a record.</param>
/// <param name="ApprovalReference">The Home Office's approval.</param>
/// <param name="Sessions">As many as the plan says.</param>
internal sealed record SessionOrder(DateOnly OrderedOn, string ProviderCode, string ApprovalReference, int Sessions);

[Fact("sessions_ordered.v1")]
internal sealed record SessionsOrdered(ReferralId Referral, DateOnly On, int Sessions) : IFact;

/// <summary>Every "no" that an order of sessions can meet.</summary>
internal static class SessionRefusals
{
    public static readonly Refusal NotAdopted = new("prevent.not_adopted", "Sessions are ordered only for a case that the panel had adopted by that day.", "Put the case before the panel first.");
    public static readonly Refusal NoConsent = new("prevent.no_consent", "Sessions are ordered only after the necessary consent was given.", "Record the consent first.");
    public static readonly Refusal OrderedBefore = new("prevent.sessions_ordered", "The sessions of the plan have been ordered.", "Nothing is to be done.");
}
