using SaferCity.Access.V1;

namespace SaferCity.Console.Pages.Access;

internal static class AccessWords
{
    /// <summary>How the room's lists are said, where that is not how the contract spells them.</summary>
    public static readonly IReadOnlyDictionary<Enum, string> All = new Dictionary<Enum, string>
    {
        [PermissionScope.Own] = "One’s own",
        [PermissionScope.OwnOrganisation] = "Own organisation",
        [PermissionScope.OwnPanel] = "Own panel",
        [Regime.UkGdpr] = "UK GDPR and the Data Protection Act 2018, Part 2",
        [Regime.Part3] = "Law enforcement: the Data Protection Act 2018, Part 3",
        [DisclosureConsent.Given] = "Yes, given",
        [DisclosureConsent.NotSought] = "Not sought",
        [DisclosureConsent.Refused] = "Refused",
        [DisclosureChannel.SecureEmail] = "Secure e-mail",
        [DisclosureChannel.System] = "From system to system",
        [BreachKind.Confidentiality] = "Confidentiality: seen by, or given to, somebody who should not have it",
        [BreachKind.Integrity] = "Integrity: changed without leave or by mistake",
        [BreachKind.Availability] = "Availability: lost, destroyed or out of reach",
        [BreachRisk.Unlikely] = "A risk to anybody is unlikely",
        [BreachRisk.Likely] = "A risk",
        [BreachRisk.High] = "A high risk",
        [NotToldGround.NotHighRisk] = "The risk is not high",
        [NotToldGround.Unreadable] = "Whoever got the data cannot read it, for example because it is encrypted",
        [NotToldGround.Averted] = "What was done since makes a high risk unlikely",
        [NotToldGround.Disproportionate] = "It would take disproportionate effort, and the public is told instead",
        [NotToldGround.Prejudice] = "It would prejudice that crime is prevented, detected or prosecuted, or the safety of others",
        [Operation.Collection] = "Collected",
        [Operation.Alteration] = "Changed",
        [Operation.Consultation] = "Read",
        [Operation.Disclosure] = "Shared",
        [Operation.Combination] = "Put together",
        [Operation.Erasure] = "Erased",
        [Operation.None] = "Nothing with personal data",
    };
}
