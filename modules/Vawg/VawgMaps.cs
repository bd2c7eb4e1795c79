using Mapster;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;
using Wire = SaferCity.Vawg.V1;

namespace SaferCity.Vawg;

/// <summary>From aggregate to answer. Names of organisations are added by the question, which looks them up once.</summary>
internal static class VawgMaps
{
    public static readonly TypeAdapterConfig Config = Make();

    private static TypeAdapterConfig Make()
    {
        var maps = Maps.New();
        maps.NewConfig<ReferralId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<SentCaseId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<MeetingId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Referral, Wire.Referral>().Map(wire => wire.ReferringOrganisationId, referral => referral.Referrer).Ignore(wire => wire.ReferringOrganisation);
        maps.NewConfig<Referral, Wire.ReferralSummary>()
            .Map(wire => wire.Initials, referral => referral.Victim.Initials)
            .Map(wire => wire.Grounds, referral => referral.Grounds.Select(ground => ground.Kind))
            .Ignore(wire => wire.ReferringOrganisation);
        maps.NewConfig<SentCase, Wire.SentCase>().Ignore(wire => wire.SourceOrganisation);
        maps.NewConfig<SentCase, Wire.SentCaseSummary>().Map(wire => wire.Initials, sent => sent.Victim.Initials);
        maps.Compile();
        return maps;
    }
}
