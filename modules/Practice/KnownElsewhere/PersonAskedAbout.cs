using SaferCity.Practice.Organisations;

namespace SaferCity.Practice.KnownElsewhere;

/// <summary>Whom a question is about, for the matching alone: what a room tells another of its person. Nothing of it is kept where nobody matches.</summary>
/// <param name="Room">The room that asks: "vawg".</param>
/// <param name="NameKey">Family and given name as names are compared. Personal.</param>
/// <param name="DateOfBirth">Null where it is not known. Personal.</param>
/// <param name="Reason">For whoever works a record that matches. Personal.</param>
/// <param name="Person">Who asks, by the person's key.</param>
/// <param name="Who">The same as a pseudonymous id.</param>
public sealed record PersonAskedAbout(AskingId Asking, string Room, string NameKey, DateOnly? DateOfBirth, AskingPurpose Purpose, string Reason, Guid Person, string Who, OrganisationId Organisation, DateTimeOffset At)
{
    /// <summary>Without the name, whoever prints it.</summary>
    public override string ToString() => Asking.Value.ToString();
}
