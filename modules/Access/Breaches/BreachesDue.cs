using Microsoft.EntityFrameworkCore;
using SaferCity.Common.V1;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Deadlines;
using SaferCity.Practice.Wire;

namespace SaferCity.Access.Breaches;

/// <summary>The breaches that wait for those who lead data protection: first those whose clock runs, then those where the risk is high and nothing is decided about the people.</summary>
internal sealed class BreachesDue(BreachesSeen seen, TimeProvider clock)
{
    public async Task<IEnumerable<DueItem>> ListAsync(int most, CancellationToken cancellationToken)
    {
        var now = clock.Now();
        var waiting = await seen.Read().AsNoTracking().Where(breach => breach.State == BreachState.Open && (breach.Regulator == null || (breach.Risk == BreachRisk.High && breach.People == null)))
            .OrderBy(breach => breach.Regulator != null).ThenBy(breach => breach.RegulatorDue).Take(most).ToListAsync(cancellationToken);
        return waiting.Select(breach => breach.Regulator is null ? ForRegulator(breach, now) : ForPeople(breach));
    }

    private static DueItem ForRegulator(DataBreach breach, DateTimeOffset now) => new()
    {
        Sentence = $"{breach.Reference}: decide whether the regulator is told of the breach of personal data. {TimeLeft.Until(breach.RegulatorDue, now)}: by {breach.Clock.DueInWords}.",
        Kind = "breach", RecordId = breach.Id.Value.ToString(), Due = LondonDay.Of(breach.RegulatorDue).Text(), Explanation = breach.Clock.Explanation,
    };

    private static DueItem ForPeople(DataBreach breach) => new()
    {
        Sentence = $"{breach.Reference}: the risk is high. Tell the people of the breach without undue delay, or say why not.", Kind = "breach", RecordId = breach.Id.Value.ToString(),
    };
}
