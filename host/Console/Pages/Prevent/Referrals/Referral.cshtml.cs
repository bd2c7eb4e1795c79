using SaferCity.Prevent.V1;

namespace SaferCity.Console.Pages.Prevent.Referrals;

/// <summary>One case: what was said, decided, consented to, and what may be done next.</summary>
internal sealed class ReferralModel(ReferralService.ReferralServiceClient referrals) : CasePage(referrals)
{
    public bool TransferPending => Referral.State is not (ReferralState.TransferredOut or ReferralState.Erased) && Referral.Transfer is { AcceptedOn: "" };

    /// <summary>What may come next, the likeliest first: an address and what its button says. The services decide; this only leads there.</summary>
    public IReadOnlyList<Option> Steps => Referral.State switch
    {
        ReferralState.Received => [new("agenda", "Put it on a panel’s agenda"), new("close", "Close at pre-screening"), .. Consent(), Transfer()],
        ReferralState.Listed => [new("adopt", "Adopt it"), new("decline", "Do not adopt it"), new("adjourn", "Adjourn it"), new("agenda", "Put it on another agenda"), .. Consent(), Transfer()],
        ReferralState.Adjourned => [new("agenda", "Put it on a panel’s agenda"), .. Consent(), Transfer()],
        ReferralState.Adopted when Referral.AwaitsReview => [.. Consent(), new("review", "Record the review"), new("exit", "Close the case"), new("agenda", "Put it on another agenda"), Transfer()],
        ReferralState.Adopted => [.. Consent(), new("agenda", "Put it on a panel’s agenda for review"), Transfer()],
        ReferralState.Exited when Answer.Erasure is null && Referral.Exit.SecondReviewOn.Length == 0 => [new("exit-review", "Record a review after the exit")],
        _ => [],
    };

    private IEnumerable<Option> Consent() => Referral.Consent switch
    {
        ConsentState.Sought => [new("consent-answer", "Record the answer about consent")],
        ConsentState.Given when Referral is { State: ReferralState.Adopted, SessionOrder: null } => [new("sessions", "Order the sessions"), new("consent-withdrawal", "Consent is withdrawn"), new("consent", "Ask for fresh consent")],
        ConsentState.Given => [new("consent-withdrawal", "Consent is withdrawn"), new("consent", "Ask for fresh consent")],
        _ => [new("consent", "Ask for consent")],
    };

    private Option Transfer() => TransferPending ? new("transfer-answer", "Record the other area’s answer") : new("transfer", "Transfer to another area");
}
