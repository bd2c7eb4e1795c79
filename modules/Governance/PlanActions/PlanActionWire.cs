using SaferCity.Governance.Boards;
using SaferCity.Governance.Monitoring;
using SaferCity.Governance.Strategies;
using SaferCity.Practice.Wire;

namespace SaferCity.Governance.PlanActions;

/// <summary>Actions as the contract carries them: the record, with what the rule and the eye for oddities say of it on one day.</summary>
internal sealed class PlanActionWire(IReadOnlyList<PlanAction> actions, Func<BoardId, string> boardName)
{
    public V1.PlanAction Of(MonitorRow row)
    {
        var action = actions.Single(action => action.Number == row.Number);
        var wire = new V1.PlanAction
        {
            Id = action.Id.Value.ToString(),
            Etag = action.Etag,
            StrategyId = action.StrategyId.Value.ToString(),
            Number = action.Number,
            Text = action.Text,
            Deadline = DeliveryMonth.OnTheWire(action.Deadline),
            DeadlineInWords = DeliveryMonth.InWords(action.Deadline),
            State = Enum.Parse<V1.PlanActionState>(action.State.ToString()),
            AssertedRag = Colour(row.Asserted),
            ComputedRag = Colour(row.Computed),
            Because = action.Because,
            Comment = action.Comment,
            CompletedOn = action.CompletedOn.Text(),
        };
        wire.LeadServices.AddRange(row.Leads);
        wire.Oddities.AddRange(row.Oddities);
        wire.ReportedOnwards.AddRange(action.ReportedOnwards.Select(told => new V1.ReportedOnwards { BoardId = told.Board.Value.ToString(), BoardName = boardName(told.Board), On = told.On.Text() }));
        return wire;
    }

    public static V1.Rag Colour(Rag? colour) => colour is { } known ? Enum.Parse<V1.Rag>(known.ToString()) : V1.Rag.Unspecified;
}
