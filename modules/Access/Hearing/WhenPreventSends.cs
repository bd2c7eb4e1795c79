using MediatR;
using SaferCity.Access.Disclosures;
using SaferCity.Kernel.Relay;
using SaferCity.Prevent.Contracts;

namespace SaferCity.Access.Hearing;

/// <summary>Enters in the register of disclosures what the room sent to another area.</summary>
internal sealed class WhenPreventSends(EnteredShares register, ISender rooms) : IHear<SentToArea>
{
    public async Task HearAsync(SentToArea fact, CancellationToken cancellationToken) => await register.EnterAsync(await rooms.Send(new AskForSent(fact.Share), cancellationToken), cancellationToken);
}
