using SaferCity.Asb.Contracts;
using SaferCity.Kernel.Journal;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;

namespace SaferCity.Asb.Referrals;

internal sealed partial class Referral
{
    private readonly List<HomeService> homeServices = [];
    private readonly List<Sharing> sharings = [];

    /// <summary>Services of the authority where the person lives.</summary>
    public IReadOnlyList<HomeService> HomeServices => homeServices;

    /// <summary>Why such a service might be told, each time that one was since this is asked for.</summary>
    public IReadOnlyList<Sharing> Sharings => sharings;

    /// <summary>A step with a service of the authority where the person lives. The panel cannot plan for somebody who goes home elsewhere without it.</summary>
    /// <param name="service">Which.</param>
    /// <param name="step">How far it came.</param>
    /// <param name="on">When.</param>
    /// <param name="sharing">Why it may be told: for a step that tells it of the person (<see cref="RecordHomeServiceForm"/>).</param>
    /// <param name="own">The partnership's area.</param>
    public void RecordHomeService(string service, HomeServiceStep step, DateOnly on, Sharing? sharing, OwnArea own)
    {
        ErasureRefusals.Erased.When(ErasedOn is not null);
        ReferralRefusals.HomeUnknown.When(Subject.HomeArea is null);
        ReferralRefusals.LivesHere.When(own.Is(Subject.HomeArea));
        ReferralRefusals.HomeServiceBeforeReferral.When(on < ReceivedOn);

        if (homeServices.Find(home => PersonDetails.Fold(home.Service) == PersonDetails.Fold(service)) is { } known) known.Take(step, on);
        else homeServices.Add(HomeService.Begin(homeServices.Count + 1, service, Subject.HomeArea!.LocalAuthority, step, on));
        Record(new HomeServiceStepTaken(Id, step, on), service);
        if (sharing is null) return;

        sharings.Add(sharing);
        Record(new SentToArea(RecordId.Of(Id.Value), sharing.Share));
    }
}
