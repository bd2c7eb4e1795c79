using SaferCity.Kernel.Journal;
using SaferCity.Kernel.Refusals;
using SaferCity.Kernel.Storage;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Transfers;

internal enum TransferTrigger
{
    /// <summary>The person moved after the referral.</summary>
    Moved,

    /// <summary>The person lived elsewhere all along: the area of residence is responsible, not that of work.</summary>
    LivesElsewhere,
}

internal enum TransferAnswer
{
    Accepted,
    Declined,
}

/// <summary>The case goes to another force and authority.</summary>
/// <param name="Trigger">Why.</param>
/// <param name="LocalAuthority">The authority that receives it.</param>
/// <param name="PoliceForce">The force that receives it.</param>
/// <param name="AddressFrom">The first day at the new address.</param>
/// <param name="SentOn">When they were asked.</param>
/// <param name="AcceptedOn">Null until they accept; until then this panel keeps the case.</param>
internal sealed record Transfer(
    TransferTrigger Trigger, [property: Personal] string LocalAuthority, [property: Personal] string PoliceForce, DateOnly AddressFrom, DateOnly SentOn, DateOnly? AcceptedOn);

/// <summary>The receiving area is not told here: a home area in the journal could not be erased.</summary>
[Fact("transfer_sent.v1", Operation = Operation.Disclosure)]
internal sealed record TransferSent(ReferralId Referral, DateOnly On) : IFact;

[Fact("transfer_accepted.v1")]
internal sealed record TransferAccepted(ReferralId Referral, DateOnly On) : IFact;

[Fact("transfer_declined.v1")]
internal sealed record TransferDeclined(ReferralId Referral, DateOnly On) : IFact;

/// <summary>Every "no" that a transfer can meet.</summary>
internal static class TransferRefusals
{
    public static readonly Refusal SentBefore = new("prevent.transfer_pending", "Another area has been asked already and has not answered.", "Record its answer first.");
    public static readonly Refusal LivesHere = new("prevent.lives_here", "The new home is in this area.", "Choose the area that the person lives in now.");
    public static readonly Refusal SentBeforeReceived = new("prevent.transfer_before_referral", "The transfer is dated before the referral.", "Check the date of the transfer.");
    public static readonly Refusal NotSent = new("prevent.transfer_not_sent", "No other area has been asked to take this case.", "Send the transfer first.");
    public static readonly Refusal AnsweredBeforeSent = new("prevent.transfer_answered_before_sent", "The answer is dated before the transfer was sent.", "Check the date.");
}
