using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;

namespace SaferCity.Asb.Injunctions;

/// <summary>What an application relies on: words that a public paper may print, instead of an account of a person.</summary>
internal enum Conduct
{
    RaciallyAggravatedPublicDisorder,
    ThreatsToKill,
    AssaultOfCommissionedServiceStaff,
    OtherViolence,
    HarassmentAlarmOrDistress,
    HousingRelatedNuisance,
    CriminalDamage,
}

/// <summary>One kind of conduct that an application relies on, as it is kept.</summary>
internal sealed record ReliedOn(Conduct Kind);

/// <summary>What is asked of the court.</summary>
internal sealed record Application(
    OrganisationId Applicant, DateOnly AppliedOn, PersonDetails Defendant, IReadOnlyList<Conduct> Conduct, bool WithoutNotice, string? WithoutNoticeReason, string Account);

/// <summary>What the law asks of every injunction, dated: what applied on the day of the application or order.</summary>
/// <param name="From">First day.</param>
/// <param name="LowestAge">In years, on the day of the application.</param>
/// <param name="AdultAge">In years: below it, on the day of the grant, the period is limited.</param>
/// <param name="MonthsBelowAdultAge">The longest period then.</param>
/// <param name="Source">The section that says so.</param>
internal sealed record InjunctionLimits(DateOnly From, int LowestAge, int AdultAge, int MonthsBelowAdultAge, string Source)
{
    private static readonly InjunctionLimits[] Rows =
    [
        new(new(2015, 3, 23), 10, 18, 12, "Anti-social Behaviour, Crime and Policing Act 2014, s.1(1) and (6)"),
    ];

    /// <summary>The first day on which one could be applied for.</summary>
    public static DateOnly FirstDay => Rows[0].From;

    public static InjunctionLimits On(DateOnly day) => Rows.Last(row => row.From <= day);
}
