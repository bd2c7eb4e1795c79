using MediatR;
using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Relay;
using SaferCity.Vawg.Contracts;

namespace SaferCity.Access.Hearing;

/// <summary>Enters in the register of disclosures what the room shared with another. The fact names the answer; what the register holds of it is asked for.</summary>
internal sealed class WhenVawgShares(EnteredShares register, ISender rooms) : IHear<SharedElsewhere>
{
    public async Task HearAsync(SharedElsewhere fact, CancellationToken cancellationToken) => await register.EnterAsync(await rooms.Send(new AskForShare(fact.Pointer), cancellationToken), cancellationToken);
}
