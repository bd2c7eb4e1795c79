using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>
/// What the register of disclosures holds of an answer to another room: never what was shared, which stands with the answer alone. <see cref="Necessity"/> is personal.
/// </summary>
/// <param name="Pointer">What was answered. Whoever must not know of it must not know of the share either.</param>
/// <param name="Record">The record that the person is in, in the room that shared.</param>
/// <param name="Reference">That record's.</param>
/// <param name="What">A sentence without what was shared.</param>
/// <param name="With">The room that asked, as its people call it: "the domestic abuse MARAC".</param>
/// <param name="To">For whom the asker works; the default where they are nobody's.</param>
/// <param name="AskedBy">Who asked, as a pseudonymous id.</param>
/// <param name="Purpose">What was asked for, in words.</param>
/// <param name="Gateway">The law that allows it.</param>
/// <param name="Necessity">Why it was necessary, and no more than necessary; empty where that was erased.</param>
/// <param name="DecidedBy">Who shared it, as a pseudonymous id.</param>
public sealed record ShareElsewhere(
    PointerId Pointer, Guid Record, string Reference, string What, string With, OrganisationId To, string AskedBy, string Purpose, string Gateway, string Necessity, string DecidedBy, DateTimeOffset At)
{
    /// <summary>Without the reasoning, whoever prints it.</summary>
    public override string ToString() => Pointer.Value.ToString();

    /// <param name="necessity">As the journal has it.</param>
    internal static ShareElsewhere Of(Pointer pointer, string necessity) => new(
        pointer.Id, pointer.AboutRecord, pointer.Reference, $"An answer to {Words.Of(pointer.Room)} about the {Words.Of(pointer.Whom)} of {pointer.Reference}. What it says stands with that case.",
        Words.Of(pointer.Room), pointer.Organisation, pointer.Who, Words.Of(pointer.Purpose), pointer.Gateway!, necessity, pointer.AnsweredAs!, pointer.AnsweredAt!.Value);
}
