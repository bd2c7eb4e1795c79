using SaferCity.Practice.Organisations;
using SaferCity.Practice.Papers;
using SaferCity.Practice.People;
using SaferCity.Prevent.Referrals;
using SaferCity.Prevent.Transfers;

namespace SaferCity.Prevent.Papers;

/// <summary>
/// What became of referrals, as the Team Update of November 2021 words it (paragraphs 18 and 21). Small numbers may stand in a board's report, but never beside an
/// age, an ideology, a nationality, an exact place or an exact date: days of referrals are given as a part of a month, areas as the force.
/// </summary>
internal sealed class ReferralParagraphs(PaperScope scope, IReadOnlyList<Referral> touched, OwnArea own, Func<OrganisationId, string> name)
{
    /// <summary>Every referral to which something happened in the period.</summary>
    public IReadOnlyList<Referral> Touched => touched;

    /// <summary>Paragraph 18, first sentence: the referrals received, and those closed at pre-screening. Zero is stated.</summary>
    public Paragraph Received()
    {
        var received = touched.Where(r => In("received", r, r.ReceivedOn)).ToList();
        var closed = Figures.Of("closed", "Closed at pre-screening", "closed", touched.Where(r => In("closed", r, r.PreScreening?.ClosedOn)));
        var text = received.Count == 0
            ? $"The Community Safety Team (CST) has received {{received}} Prevent referrals since the {scope.LastMeetingOn:MMMM} SCP meeting."
            : $"The Community Safety Team (CST) received {{received}} Prevent {(received.Count == 1 ? "referral" : "referrals")} from {Figures.Listed(Referrers(received))} {When(received)}.";
        if (closed.Value > 0) text += $" {{closed^}} {(closed.Value == 1 ? "referral was" : "referrals were")} closed as a Prevent case following pre-screening.";
        return new(text) { Figures = [Figures.Of("received", "Prevent referrals received", "received", received), closed], Aims = [Aims.Prevent] };
    }

    /// <summary>Paragraph 21: the cases that went to another force. A transfer that is not accepted is worded as going on.</summary>
    public IEnumerable<Paragraph> Transferred()
    {
        var accepted = touched.Where(r => In("accepted", r, r.Transfer?.AcceptedOn)).ToList();
        var pending = touched.Where(r => In("sent", r, r.Transfer?.SentOn) && !(r.Transfer!.AcceptedOn <= scope.AsAt)).ToList();
        if (accepted.Count + pending.Count == 0) yield break;

        var sentences = new List<string>();
        if (accepted.Count > 0) sentences.Add($"{{transferred^}} {(accepted.Count == 1 ? "referral was" : "referrals were")} transferred to {Forces(accepted)}, as {Why(accepted)}.");
        if (pending.Count > 0) sentences.Add($"{{transfer_sent^}} {(pending.Count == 1 ? "referral is" : "referrals are")} being transferred to {Forces(pending)}, as {Why(pending)}; until it is accepted, the City's panel keeps the case.");
        yield return new(string.Join(' ', sentences))
        {
            Figures = [Figures.Of("transferred", "Transferred to another force and authority", "accepted", accepted), Figures.Of("transfer_sent", "Sent to another force and authority, not yet accepted", "sent", pending)],
            Aims = [Aims.Prevent],
        };
    }

    private bool In(string basis, Referral referral, DateOnly? day) => day <= scope.AsAt && scope.Counts(basis, referral.Id.Value, day.Value);

    private IEnumerable<string> Referrers(IEnumerable<Referral> received) => received.Select(r => r.Referrer is { } known ? $"the {name(known)}" : "members of the public").Distinct().Order(StringComparer.Ordinal);

    private string When(IReadOnlyList<Referral> received)
    {
        var days = received.Select(r => r.ReceivedOn).ToList();
        var (first, last) = (days.Min(), days.Max());
        if ((first.Year, first.Month) != (last.Year, last.Month)) return $"since the {scope.LastMeetingOn:MMMM} SCP meeting";
        return Part(first) == Part(last) ? $"at the {Part(first)} of {first:MMMM yyyy}" : $"in {first:MMMM yyyy}";
    }

    private static string Part(DateOnly day) => day.Day switch { <= 10 => "start", <= 20 => "middle", _ => "end" };

    private static string Forces(IEnumerable<Referral> sent) => Figures.Listed(sent.Select(r => r.ErasedOn is null ? $"the {r.Transfer!.PoliceForce}" : "another force").Distinct().Order(StringComparer.Ordinal));

    private string Why(IReadOnlyList<Referral> sent)
    {
        var whom = sent.Count == 1 ? "the individual" : "the individuals";
        return sent.All(r => r.Transfer!.Trigger is TransferTrigger.Moved) ? $"{whom} had recently secured accommodation outside of the {own.LocalAuthority}" : $"{whom} {(sent.Count == 1 ? "lives" : "live")} outside of the {own.LocalAuthority}";
    }
}
