using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Sessions;

namespace SaferCity.Prevent.Referrals;

internal sealed partial class Referral
{
    public SessionOrder? SessionOrder { get; private set; }

    /// <summary>Orders the sessions that the plan begins with: the plan is made at adoption, the order waits for consent (CTSA 2015, s.36(4)(b)).</summary>
    public void OrderSessions(DateOnly on, string providerCode, string approvalReference)
    {
        SessionRefusals.NotAdopted.When(State is not ReferralState.Adopted || on < AdoptedOn);
        SessionRefusals.NoConsent.When(Consent is not ConsentState.Given || ConsentAsAt(on) is not ConsentState.Given);
        ConsentRefusals.OwnConsentNecessary.When(consents[^1].Giver != NecessaryGiver(on) && NecessaryGiver(on) is ConsentGiver.Own);
        SessionRefusals.OrderedBefore.When(SessionOrder is not null);

        SessionOrder = new(on, providerCode, approvalReference, Plan!.InitialSessions);
        Record(new SessionsOrdered(Id, on, SessionOrder.Sessions));
    }
}
