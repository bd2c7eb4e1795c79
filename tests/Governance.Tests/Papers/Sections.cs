using SaferCity.Practice.Papers;

namespace SaferCity.Tests.Papers;

/// <summary>Sections as rooms answer them, made for tests.</summary>
internal static class Sections
{
    public static readonly Guid Late = Guid.CreateVersion7();

    public static FigureRecord Case(Guid? id = null) => new("referral", id ?? Guid.CreateVersion7(), "VAWG-2021-0001");

    public static Figure Heard(params FigureRecord[] cases) => new("cases_heard", "Cases heard at MARAC", "heard", cases);

    public static PaperSection Marac(params FigureRecord[] cases) => new("vawg.marac", "Domestic Abuse (DA) Multi-Agency Risk Assessment Conference (MARAC)",
    [
        new("Since the September SCP meeting, {cases_heard} cases have been heard at MARAC.")
        {
            Figures = [Heard(cases)], Aims = [Aims.ViolenceAgainstThePerson], Footnote = "Grounds add up to more than {cases_heard}.",
        },
        new("The next DA MARAC is scheduled for 8 December 2021.") { Aims = [Aims.ViolenceAgainstThePerson] },
    ]);

    public static PaperSection Injunction() => new("asb.enforcement", "Anti-Social Behaviour (ASB) and Enforcement",
        [new("An application was made for a Civil Injunction Order (see Appendix 1).") { Aims = [Aims.AntiSocialBehaviour, Aims.NightTimeEconomy], Bullets = ["first", "second"] }]);

    public static PaperSection Training() => new("governance.prevent", "Prevent Activity", [new("Training has been delivered.") { Aims = [Aims.Prevent] }]);

    public static PaperSection Channel() => new("prevent.channel", "Prevent Activity", [new("The CST received two Prevent referrals.") { Aims = [Aims.Prevent] }]);
}
