using SaferCity.Governance.Boards;
using SaferCity.Kernel.Storage;

namespace SaferCity.Governance.Promises;

internal enum PromiseState
{
    Open,
    Answered,
}

/// <summary>What was promised to a board: "a further update will be provided at the next meeting". A paper to that meeting waits for the answer.</summary>
[Open("What was promised to a board stands in its papers.")]
internal sealed class Promise : Aggregate
{
    public PromiseId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public string Text { get; private init; } = "";

    public DateOnly MadeOn { get; private init; }

    /// <summary>The day of the meeting that expects the answer.</summary>
    public DateOnly DueOn { get; private set; }

    public PromiseState State { get; private set; }

    public string Answer { get; private set; } = "";

    public DateOnly? AnsweredOn { get; private set; }

    public static Promise Make(BoardId board, string text, DateOnly madeOn, DateOnly dueOn)
    {
        PromiseRefusals.DueBeforeMade.When(dueOn < madeOn);

        var promise = new Promise { Id = Ids.New<PromiseId>(), BoardId = board, Text = text, MadeOn = madeOn, DueOn = dueOn };
        promise.Record(new PromiseMade(promise.Id, board, madeOn, dueOn));
        return promise;
    }

    public void AnswerWith(string answer, DateOnly on)
    {
        PromiseRefusals.AnsweredAlready.When(State is PromiseState.Answered);
        PromiseRefusals.AnsweredBeforeMade.When(on < MadeOn);

        (State, Answer, AnsweredOn) = (PromiseState.Answered, answer, on);
        Record(new PromiseAnswered(Id, on));
    }

    /// <summary>The board agreed to wait until a later meeting.</summary>
    public void Postpone(DateOnly to, string reason)
    {
        PromiseRefusals.AnsweredAlready.When(State is PromiseState.Answered);
        PromiseRefusals.NotLater.When(to <= DueOn);

        DueOn = to;
        Record(new PromisePostponed(Id, to), reason);
    }
}
