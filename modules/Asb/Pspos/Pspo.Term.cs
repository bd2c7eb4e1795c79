using SaferCity.Practice.Deadlines;

namespace SaferCity.Asb.Pspos;

internal sealed partial class Pspo
{
    private const string Term = "pspo.term";

    /// <summary>The order is made and takes effect on a day, with which its term begins (s.60(1)).</summary>
    public void Make(DateOnly madeOn, DateOnly inForceFrom)
    {
        PspoRefusals.AlreadyMade.When(State is PspoState.Made);
        PspoRefusals.MadeBeforeApproved.When(madeOn < ApprovedOn);
        PspoRefusals.InForceBeforeMade.When(inForceFrom < madeOn);

        State = PspoState.Made;
        (MadeOn, InForceFrom, LastDay) = (madeOn, inForceFrom, DeadlineRules.Due(Term, inForceFrom).Due);
        Record(new PspoMade(Id, madeOn, inForceFrom, LastDay.Value));
    }

    /// <summary>An order can be extended only before it ends, each time by no more than its term (s.60(2) and (3)).</summary>
    public void Extend(DateOnly decidedOn, DateOnly until, string reason)
    {
        PspoRefusals.NotMade.When(State is not PspoState.Made);
        var last = LastDay!.Value;
        PspoRefusals.ExtendedTooLate.When(decidedOn > last);
        PspoRefusals.ExtendedBeforeMade.When(decidedOn < MadeOn);
        PspoRefusals.NotLonger.When(until <= last);
        PspoRefusals.ExtendedTooLong.When(until > DeadlineRules.Due(Term, last.AddDays(1)).Due);

        extensions.Add(new(extensions.Count + 1, decidedOn, last, until, reason));
        LastDay = until;
        Record(new PspoExtended(Id, decidedOn, last, until), reason);
    }

    public bool IsInForce(DateOnly day) => State is PspoState.Made && day >= InForceFrom && day <= LastDay;
}
