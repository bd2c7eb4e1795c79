using SaferCity.Kernel.Refusals;

namespace SaferCity.Practice.MeetingPacks;

/// <summary>Every "no" that the pack of a meeting can meet. Codes are part of the partner contract: add, never rename.</summary>
public static class PackRefusals
{
    public static readonly Refusal NoKey = new("practice.no_pack_key",
        "No pack is made before there is a key to encrypt it to. Ask whoever runs SaferCity to name a public key (P-256, PEM) with SaferCity:MeetingPacks:For; its private half stays with whoever will print the pack.",
        "Set SaferCity:MeetingPacks:For to the file of a public key, and keep the private half off this machine.");
}
