using MediatR;
using SaferCity.Access.Disclosures;
using SaferCity.Asb.Contracts;
using SaferCity.Kernel.Relay;

namespace SaferCity.Access.Hearing;

/// <summary>Enters in the register of disclosures what the room told a service of another area.</summary>
internal sealed class WhenAsbSends(EnteredShares register, ISender rooms) : IHear<SentToArea>
{
    public async Task HearAsync(SentToArea fact, CancellationToken cancellationToken) => await register.EnterAsync(await rooms.Send(new AskForSent(fact.Share), cancellationToken), cancellationToken);
}
