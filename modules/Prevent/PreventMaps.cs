using Mapster;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using SaferCity.Prevent.Referrals;
using Wire = SaferCity.Prevent.V1;

namespace SaferCity.Prevent;

/// <summary>From aggregate to answer. Names of organisations are added by the question, which looks them up once.</summary>
internal static class PreventMaps
{
    public static readonly TypeAdapterConfig Config = Make();

    private static TypeAdapterConfig Make()
    {
        var maps = Maps.New();
        maps.NewConfig<ReferralId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<MeetingId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Referral, Wire.Referral>().Map(wire => wire.ReferringOrganisationId, referral => referral.Referrer).Ignore(wire => wire.ReferringOrganisation);
        maps.NewConfig<Referral, Wire.ReferralSummary>().Map(wire => wire.Initials, referral => referral.Subject.Initials).Ignore(wire => wire.ReferringOrganisation);
        maps.Compile();
        return maps;
    }
}
