using SaferCity.Asb.Injunctions;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Injunctions;

public sealed class InjunctionGridSentences
{
    private static readonly DateOnly Heard = new(2021, 10, 14);
    private static readonly DateOnly Decided = new(2021, 11, 1);
    private static readonly DateTimeOffset End = new(2022, 10, 31, 23, 59, 0, TimeSpan.Zero);

    [Fact]
    public void The_injunctions_states_and_verbs_are_as_the_file_says() => Grid.MustMatch<Injunction>("Injunction.grid.txt",
        [
            ("Applied with notice", () => Applied(false)), ("Applied without notice", () => Applied(true)), ("Interim granted", () => Interim(true)), ("Interim refused", () => Interim(false)),
            ("Granted", Granted), ("Refused", Refused),
        ],
        [
            ("consult a service", at => After(at, i => i.Consult("Invented service", ConsultationKind.Consulted, Heard, null))),
            ("record evidence", at => After(at, i => i.Support("Invented service", EvidenceKind.WitnessTestimony, Heard))),
            ("interim hearing: granted", at => After(at, i => i.HearInterim(Heard, true, Decided))),
            ("interim hearing: refused", at => After(at, i => i.HearInterim(Heard, false, null))),
            ("grant the full order", at => After(at, i => i.Grant(Order(End)))),
            ("grant without an end", at => After(at, i => i.Grant(Order(null)))),
            ("refuse", at => After(at, i => i.Refuse(Decided, "Invented."))),
            ("refuse before the application", at => After(at, i => i.Refuse(new(2021, 10, 11), "Invented."))),
        ]);

    private static string After(Injunction injunction, Action<Injunction> verb)
    {
        verb(injunction);
        return injunction.State.ToString();
    }

    private static SealedOrder Order(DateTimeOffset? end) => new(Decided, [new(1, TermKind.Prohibition, "Invented.", PowerOfArrest.ForRiskOfHarm, "Invented.")], end, false, "one year", null);

    private static Injunction Applied(bool withoutNotice) => Injunction.Apply(
        new(OrganisationId.Of(Desk.Corporation), new(2021, 10, 12), new PersonDetails("Invented", "Delta", null, null), [Conduct.ThreatsToKill], withoutNotice, withoutNotice ? "Invented." : null, "Invented."), DateTimeOffset.UnixEpoch);

    private static Injunction Interim(bool granted)
    {
        var injunction = Applied(true);
        injunction.HearInterim(Heard, granted, granted ? Decided : null);
        return injunction;
    }

    private static Injunction Granted()
    {
        var injunction = Interim(true);
        injunction.Grant(Order(End));
        return injunction;
    }

    private static Injunction Refused()
    {
        var injunction = Interim(true);
        injunction.Refuse(Decided, "Invented.");
        return injunction;
    }
}
