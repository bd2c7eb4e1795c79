using Microsoft.EntityFrameworkCore;
using SaferCity.Common.V1;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Papers;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Data;
using SaferCity.Prevent.Referrals;
using MeetingState = SaferCity.Practice.Meetings.MeetingState;

namespace SaferCity.Prevent.Due;

/// <summary>Cases that wait for somebody, of those that the caller may know of.</summary>
internal sealed class CasesDue(PreventDb db, DateOnly today)
{
    private const int Most = 100;
    private const int DaysOfWarning = 30;
    private const int DaysBeforeReview = 7;

    public async Task<IEnumerable<DueItem>> ToScreenAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Received).OrderBy(r => r.ReceivedOn).Take(Most).ToListAsync(cancellationToken))
        .Select(r => Item(r, "screen it, and put it on a panel's agenda.", CaseClocks.Gateway(r)));

    public async Task<IEnumerable<DueItem>> ToDecideAsync(CancellationToken cancellationToken)
    {
        var met = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Listed && db.Meetings.Any(m => m.Id == r.PanelId && m.State == MeetingState.Held)).Take(Most).ToListAsync(cancellationToken);
        var adjourned = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Adjourned && (r.Transfer == null || r.Transfer.AcceptedOn != null)).Take(Most).ToListAsync(cancellationToken);
        return [.. met.Select(r => Item(r, "record what the panel decided.")), .. adjourned.Select(r => Item(r, "put it before a panel again, or transfer it."))];
    }

    /// <summary>Adopted cases: consent to ask for, to chase, or sessions to order.</summary>
    public async Task<IEnumerable<DueItem>> ToSupportAsync(DateOnly? nextPanel, CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Adopted && r.SessionOrder == null).OrderBy(r => r.AdoptedOn).Take(Most).ToListAsync(cancellationToken))
        .Select(r => r.Consent switch
        {
            ConsentState.Given => Item(r, $"consent was given on {r.Consents[^1].DecidedOn!.Value.Printed()}; order the {Numbers.Of(r.Plan!.InitialSessions, "session", "sessions")} of the plan."),
            ConsentState.NotSought => Item(r, $"adopted {r.AdoptedOn!.Value.Printed()}; ask for consent{Count(r, nextPanel)}.", CaseClocks.Chase(r)),
            ConsentState.Sought => Item(r, $"adopted {r.AdoptedOn!.Value.Printed()}, consent asked for {r.Consents[^1].SoughtOn.Printed()} by the {r.Consents[^1].SoughtBy}; chase the answer{Count(r, nextPanel)}.", CaseClocks.Chase(r)),
            _ => null,
        }).OfType<DueItem>();

    /// <summary>Cases in Channel: to be put before a panel again, or whose panel has met.</summary>
    public async Task<IEnumerable<DueItem>> ToReviewAsync(CancellationToken cancellationToken)
    {
        var adopted = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Adopted).OrderBy(r => r.AdoptedOn).Take(Most).ToListAsync(cancellationToken);
        var panels = adopted.Where(r => r.AwaitsReview).Select(r => r.PanelId!.Value).Distinct().ToList();
        var met = await db.Meetings.AsNoTracking().Where(m => panels.Contains(m.Id) && m.State == MeetingState.Held).Select(m => m.Id).ToListAsync(cancellationToken);
        return adopted.Select(r => (Case: r, Due: CaseClocks.Review(r))).Select(r =>
            r.Case.AwaitsReview ? met.Contains(r.Case.PanelId!.Value) ? Item(r.Case, "record how the panel reviewed it.", r.Due) : null
            : r.Due is { } review && review.Due.AddDays(-DaysBeforeReview) <= today ? Item(r.Case, $"last before the panel of {r.Case.Discussions[^1].On.Printed()}; put it on a panel's agenda for review.", review)
            : null).OfType<DueItem>();
    }

    /// <summary>Cases that left Channel half a year and a year ago, a month before their day.</summary>
    public async Task<IEnumerable<DueItem>> ToReviewAfterExitAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Exited && r.ErasedOn == null && r.Exit!.SecondReviewOn == null).OrderBy(r => r.Exit!.On).Take(Most).ToListAsync(cancellationToken))
        .Select(r => (Case: r, Due: CaseClocks.ReviewAfterExit(r))).Where(r => r.Due is { } review && review.Due.AddDays(-DaysOfWarning) <= today)
        .Select(r => Item(r.Case, $"it left Channel on {r.Case.Exit!.On.Printed()}; review how it went since.", r.Due));

    /// <summary>Cases whose panel was cancelled by somebody from whom the case is hidden.</summary>
    public async Task<IEnumerable<DueItem>> ToPutOnAnotherAgendaAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => (r.State == ReferralState.Listed || r.State == ReferralState.Adopted) && db.Meetings.Any(m => m.Id == r.PanelId && m.State == MeetingState.Cancelled)).Take(Most).ToListAsync(cancellationToken))
        .Select(r => Item(r, "it was on the agenda of a panel that is cancelled; put it on another."));

    public async Task<IEnumerable<DueItem>> TurningAdultAsync(CancellationToken cancellationToken)
    {
        var born = today.AddDays(DaysOfWarning).AddYears(-18);
        var soon = await db.Referrals.AsNoTracking()
            .Where(r => r.State == ReferralState.Adopted && r.Subject.DateOfBirth <= born && r.Consents.Any(c => c.Giver == ConsentGiver.ParentOrGuardian && c.Decision == ConsentDecision.Given))
            .Take(Most).ToListAsync(cancellationToken);
        return soon.Select(r => (Case: r, Due: CaseClocks.OwnConsent(r))).Where(r => r.Due is not null).Select(r => Item(r.Case, "the person's own consent becomes necessary: ask for it.", r.Due));
    }

    public async Task<IEnumerable<DueItem>> ToRingAsync(CancellationToken cancellationToken) =>
        (await db.Referrals.AsNoTracking().Where(r => r.State != ReferralState.TransferredOut && r.Transfer != null && r.Transfer.AcceptedOn == null).Take(Most).ToListAsync(cancellationToken))
        .Where(r => r.IsOpen)
        .Select(r => Item(r, $"{r.Transfer!.PoliceForce} was asked on {r.Transfer.SentOn.Printed()} to take the case and has not accepted: ring. Until then it stays here."));

    // "; day 9 of 10; next panel 22 November 2021", and once it is over "; five working days late"
    private string Count(Referral referral, DateOnly? nextPanel)
    {
        var chase = CaseClocks.Chase(referral);
        var day = chase is null || !WorkingDays.Holds(today.Year) ? "" : Day(WorkingDays.EnglandAndWales.Since(chase.From, today), chase.Rule.Length);
        return day + (nextPanel is { } next ? $"; next panel {next.Printed()}" : "");
    }

    private static string Day(int day, int of) => day <= of ? $"; day {day} of {of}" : $"; {Numbers.Of(day - of, "working day", "working days")} late";

    private static DueItem Item(Referral referral, string what, Deadline? deadline = null) => new()
    {
        Sentence = $"{referral.Reference}: {what}", Kind = "referral", RecordId = referral.Id.Value.ToString(), Due = deadline?.Due.Text() ?? "", Explanation = deadline?.Explanation ?? "",
    };
}
