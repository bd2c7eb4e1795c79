namespace SaferCity.Practice.NeedToKnow;

/// <summary>A person with an account, by what a possible conflict of interest is noticed by (common 0.2). It is personal data of staff: it is asked for, and nothing of it is kept or shown.</summary>
/// <param name="Account">The account's id: the person's key wherever need to know is decided.</param>
/// <param name="DisplayName">What the person is called.</param>
/// <param name="Employers">The organisation that the person speaks for, and another employer where the person said so.</param>
/// <param name="AddressRange">Where the person lives, as <see cref="People.Postcode.Range"/> has it and no closer; null where the person did not say.</param>
public sealed record Practitioner(Guid Account, string DisplayName, IReadOnlyList<string> Employers, string? AddressRange)
{
    /// <summary>Without what is personal, whoever prints it.</summary>
    public override string ToString() => Account.ToString();
}
