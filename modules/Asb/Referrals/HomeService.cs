using SaferCity.Kernel.Storage;

namespace SaferCity.Asb.Referrals;

internal enum HomeServiceStep
{
    Contacted,
    Invited,
    Attended,
    Declined,
}

/// <summary>A service of the authority where the person lives, and how far it came: each step with its day.</summary>
internal sealed class HomeService
{
    // What may follow what. A service that declined may be invited again, for the next meeting.
    private static readonly Dictionary<HomeServiceStep, HomeServiceStep[]> Next = new()
    {
        [HomeServiceStep.Contacted] = [HomeServiceStep.Invited, HomeServiceStep.Declined],
        [HomeServiceStep.Invited] = [HomeServiceStep.Attended, HomeServiceStep.Declined],
        [HomeServiceStep.Declined] = [HomeServiceStep.Invited],
        [HomeServiceStep.Attended] = [],
    };

    private HomeService()
    {
    }

    private HomeService(int line, string service, string localAuthority) => (Line, Service, LocalAuthority) = (line, service, localAuthority);

    public int Line { get; private init; }

    public string Service { get; private set; } = "";

    [Personal]
    public string LocalAuthority { get; private set; } = "";

    public HomeServiceStep Step { get; private set; }

    public DateOnly? ContactedOn { get; private set; }

    public DateOnly? InvitedOn { get; private set; }

    public DateOnly? AttendedOn { get; private set; }

    public DateOnly? DeclinedOn { get; private set; }

    /// <summary>The first step: the service is contacted, or invited at once.</summary>
    public static HomeService Begin(int line, string service, string localAuthority, HomeServiceStep step, DateOnly on)
    {
        ReferralRefusals.HomeServiceStepOutOfTurn.When(step is not (HomeServiceStep.Contacted or HomeServiceStep.Invited));

        var home = new HomeService(line, service, localAuthority);
        home.Keep(step, on);
        return home;
    }

    public void Take(HomeServiceStep step, DateOnly on)
    {
        ReferralRefusals.HomeServiceStepOutOfTurn.When(!Next[Step].Contains(step));
        ReferralRefusals.HomeServiceStepBackwards.When(new[] { ContactedOn, InvitedOn, AttendedOn, DeclinedOn }.Max() > on);

        Keep(step, on);
    }

    /// <summary>Which service of which authority goes with the case; how far it came stays, because figures count it.</summary>
    public void Erase() => (Service, LocalAuthority) = ("", "");

    private void Keep(HomeServiceStep step, DateOnly on)
    {
        Step = step;
        if (step is HomeServiceStep.Contacted) ContactedOn = on;
        if (step is HomeServiceStep.Invited) InvitedOn = on;
        if (step is HomeServiceStep.Attended) AttendedOn = on;
        if (step is HomeServiceStep.Declined) DeclinedOn = on;
    }
}
