using SaferCity.Kernel.Refusals;

namespace SaferCity.Access.Keys;

/// <summary>Every "no" a key can meet. Codes are part of the partner contract: add, never rename.</summary>
internal static class KeyRefusals
{
    public static readonly Refusal Known = new("access.key_known", "This key has been registered before.", "Make a new key pair for every registration; a revoked key does not come back.");
    public static readonly Refusal OtherOrganisation = new("access.system_of_other_organisation", "A system of this name speaks for another organisation.", "Choose another name for the system.");
    public static readonly Refusal ReservedName = new("access.system_name_reserved", "This name is the product's own.", "Choose another name for the system.");
    public static readonly Refusal AlreadyRevoked = new("access.key_already_revoked", "This key has already been revoked.", "Nothing is to be done.");
    public static readonly Refusal OwnKeyHasNoEnd = new("access.own_key_has_no_end", "The product's own key has no last day and is not replaced by hand.", "Revoke it and start SaferCity again: it makes itself another.");
    public static readonly Refusal HasEnded = new("access.key_ended", "This key's last day is over.", "Register the new key by itself, or give this one another last day first.");
}
