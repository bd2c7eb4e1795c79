using SaferCity.Access.Contracts;

namespace SaferCity.Server.Verbs;

/// <summary>What an integrator is told: lines for a shell, which go from a key to a first answer as they stand.</summary>
internal static class HowToCall
{
    private const string MayRefer = "vawg.refer";

    /// <param name="partner">As it was registered.</param>
    /// <param name="registered">Its key's id and its organisation.</param>
    /// <param name="keyFile">Where its throw-away private key is; null where it keeps its own.</param>
    /// <param name="port">Where this machine's SaferCity takes calls.</param>
    public static string For(PartnerToRegister partner, RegisteredPartner registered, string? keyFile, int port) => $$"""
        {{partner.System}} may call now, with {{string.Join(", ", partner.Permissions)}}.
        {{(keyFile is null ? "Write the path of its private key where YOUR-PRIVATE-KEY.pem stands below." : $"Its private key is in {keyFile}: for trying only, and a secret all the same.")}}

        In SaferCity's own folder, while it runs, type these lines. First a token, which lives ten minutes and names the system and the officer who acts:

          TOKEN=$({{CommandLine.Program}} token --key {{CommandLine.Quoted(keyFile ?? "YOUR-PRIVATE-KEY.pem")}} --system {{partner.System}} --person officer:1)
          call() { build/contract/buf curl --protocol grpc --http2-prior-knowledge --reflect-protocol grpc-v1 --reflect-header "*" -H "authorization: Bearer $TOKEN" "$@"; }

        What can be called:

          call --list-methods http://localhost:{{port}}

        {{(partner.Permissions.Contains(MayRefer) ? Referral(registered, port) : $"A first test referral is printed for a system that has {MayRefer} as well.")}}

        When buf says "you are not authenticated", the token has run out or is not this system's: type its line again. (What buf says of BUF_TOKEN is about another service.)
        """;

    // The id of the request is the key's own: another partner's first call is another request.
    private static string Referral(RegisteredPartner registered, int port) => $$"""
        A first test referral. The answer holds its reference, VAWG-…; the same line again gets the same answer, and refers nobody twice:

          call -d '{"requestId":"first-{{registered.Kid[..8]}}","source":"REFERRAL_SOURCE_AGENCY","referringOrganisationId":"{{registered.Organisation.Value}}","referredOn":"2021-11-12","victim":{"givenName":"Invented","familyName":"Test"},"perpetrator":{"givenName":"Invented","familyName":"Other"},"grounds":[{"kind":"GROUND_KIND_POTENTIAL_ESCALATION"}],"background":"Invented."}' http://localhost:{{port}}/safercity.vawg.v1.ReferralService/SubmitReferral
        """;
}
