using SaferCity.Kernel.Storage;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Tests.Storage;
using SaferCity.Vawg.Referrals;
using FactAttribute = Xunit.FactAttribute;

namespace SaferCity.Tests.Vawg.NeedToKnow;

public sealed class ConflictGridSentences
{
    private static readonly DateTimeOffset Now = new(2021, 11, 15, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_each_verb_does_to_a_conflict_in_each_state() => Grid.MustMatch("Conflict.grid.txt",
        [
            ("A possible conflict", Suspected), ("Dismissed", () => Answered(Suspected(), false)), ("Locked out", Declared), ("Lifting asked for", () => Requested(Declared())),
            ("Lifted", () => Decided(Requested(Declared()), true)), ("Lifting declined", () => Decided(Requested(Declared()), false)),
        ],
        [
            ("confirm the conflict", c => State(Answered(c, true))), ("dismiss it", c => State(Answered(c, false))), ("ask that it is lifted", c => State(Requested(c))),
            ("lift, as a second person", c => State(Decided(c, true))), ("decline, as a second person", c => State(Decided(c, false))),
        ]);

    [Fact]
    public void What_each_verb_does_to_an_opening_in_each_state() => Grid.MustMatch("Opening.grid.txt",
        [
            ("Named", Named), ("Named, run out", () => Named(Now.AddHours(-1))), ("Named, ended", () => Ended(Named())), ("Glass broken", Broken),
            ("Found justified", () => Reviewed(Broken(), true)), ("Found not justified", () => Reviewed(Broken(), false)),
        ],
        [("end it", o => State(Ended(o))), ("review: justified", o => State(Reviewed(o, true))), ("review: not justified", o => State(Reviewed(o, false)))]);

    private static Conflict Suspected() => Conflict<ReferralId>.Suspect(Ids.New<ReferralId>(), "VAWG-2021-0001", Guid.NewGuid(), ConflictKind.SameSurname, 0, Now);

    private static Conflict Declared() => Conflict<ReferralId>.Declare(Ids.New<ReferralId>(), "VAWG-2021-0001", People.Analyst, ConflictKind.Related, null, Now);

    private static Conflict Answered(Conflict conflict, bool yes)
    {
        conflict.Answer(yes, "Invented.");
        return conflict;
    }

    private static Conflict Requested(Conflict conflict)
    {
        conflict.RequestLifting(People.Chair, "Invented.");
        return conflict;
    }

    private static Conflict Decided(Conflict conflict, bool lift)
    {
        conflict.DecideLifting(People.DataProtectionLead, lift, "Invented.");
        return conflict;
    }

    private static Opening Named() => Named(null);

    private static Opening Named(DateTimeOffset? until) => Opening<ReferralId>.Name(Ids.New<ReferralId>(), "VAWG-2021-0001", Guid.NewGuid(), "Invented.", Now.AddDays(-1), until);

    private static Opening Broken() => Opening<ReferralId>.BreakGlass(Ids.New<ReferralId>(), "VAWG-2021-0001", People.DutyManager, "Invented.", Now, Now.AddHours(4));

    private static Opening Ended(Opening opening)
    {
        opening.End("Invented.", Now);
        return opening;
    }

    private static Opening Reviewed(Opening opening, bool justified)
    {
        opening.Review(People.DataProtectionLead, justified, "Invented.", Now);
        return opening;
    }

    private static string State(Conflict conflict) => $"{conflict.State}{(conflict.LocksOut ? ", locked out" : "")}";

    private static string State(Opening opening) => $"{opening.State}{(opening.Until <= Now ? ", over" : "")}";
}
