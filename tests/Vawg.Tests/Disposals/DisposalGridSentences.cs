using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Disposals;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Contracts;
using SaferCity.Vawg.Referrals;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Vawg.Disposals;

public sealed class DisposalGridSentences
{
    private static readonly DateTimeOffset Now = new(2021, 12, 9, 12, 0, 0, TimeSpan.Zero);
    private static readonly Retention Ended = new(DeadlineRules.Due("retention.marac", new DateOnly(2021, 12, 8)));

    [Fact]
    public void What_each_verb_does_to_a_record_in_each_state() => Grid.MustMatch("Disposal.grid.txt",
        [("Kept", Kept), ("Held", () => Held(Kept())), ("Erasing asked for", Requested), ("Asked for, and then held", () => Held(Requested())), ("Erased", () => Approved(Requested()))],
        [
            ("ask: the right was upheld", d => State(Asked(d, ErasureBasis.PersonsRight))), ("ask: retention is over", d => State(Asked(d, ErasureBasis.RetentionOver))), ("ask: right upheld, still open", d => State(Asked(d, ErasureBasis.PersonsRight, new(null)))), ("ask: retention, still open", d => State(Asked(d, ErasureBasis.RetentionOver, new(null)))),
            ("keep it", d => State(Left(d))), ("approve, as a second person", d => State(Approved(d))), ("hold", d => State(Held(d))), ("lift the hold", d => State(Released(d))),
        ]);

    private static Disposal<ReferralId> Kept() => Disposal<ReferralId>.Of(Ids.New<ReferralId>(), "VAWG-2021-0001");

    private static Disposal<ReferralId> Requested() => Asked(Kept(), ErasureBasis.PersonsRight);

    private static Disposal<ReferralId> Asked(Disposal<ReferralId> disposal, ErasureBasis basis, Retention? retention = null)
    {
        disposal.Request(Erasing.First, basis, "Invented.", retention ?? Ended, Now);
        return disposal;
    }

    private static Disposal<ReferralId> Left(Disposal<ReferralId> disposal)
    {
        disposal.Leave("Invented.");
        return disposal;
    }

    private static Disposal<ReferralId> Approved(Disposal<ReferralId> disposal)
    {
        disposal.Approve(Erasing.Second, Ended, Now, its => new Erased(its.Record, its.Basis, its.RequestedBy, its.Askings) { Pointers = its.Pointers });
        return disposal;
    }

    private static Disposal<ReferralId> Held(Disposal<ReferralId> disposal)
    {
        disposal.Hold("Invented.");
        return disposal;
    }

    private static Disposal<ReferralId> Released(Disposal<ReferralId> disposal)
    {
        disposal.Release("Invented.");
        return disposal;
    }

    private static string State(Disposal disposal) => $"{disposal.State}{(disposal.Held ? ", held" : "")}";
}
