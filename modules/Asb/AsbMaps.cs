using Mapster;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Patrols;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Wire;
using Wire = SaferCity.Asb.V1;

namespace SaferCity.Asb;

/// <summary>From aggregate to answer. Names of organisations, and what depends on today, are added by the question.</summary>
internal static class AsbMaps
{
    public static readonly TypeAdapterConfig Config = Make();

    private static TypeAdapterConfig Make()
    {
        var maps = Maps.New();
        maps.NewConfig<MeetingId, string>().MapWith(id => id.Value.ToString());
        HasCases(maps);
        HasOrders(maps);
        maps.Compile();
        return maps;
    }

    private static void HasCases(TypeAdapterConfig maps)
    {
        maps.NewConfig<ReferralId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<EnquiryId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Referral, Wire.Presentation>().Map(wire => wire.ReferringOrganisationId, r => r.Referrer).Map(wire => wire.Behaviours, r => r.Behaviours.Select(b => b.Behaviour));
        maps.NewConfig<Enquiry, Wire.Presentation>().Map(wire => wire.ReferringOrganisationId, e => e.Referrer).Map(wire => wire.Behaviours, e => e.Behaviours.Select(b => b.Behaviour));
        maps.NewConfig<Referral, Wire.Referral>().Map(wire => wire.Presentation, r => r).Ignore(wire => wire.ReferringOrganisation);
        maps.NewConfig<Referral, Wire.ReferralSummary>()
            .Map(wire => wire.Initials, r => r.Subject.Initials)
            .Map(wire => wire.Behaviours, r => r.Behaviours.Select(b => b.Behaviour))
            .Ignore(wire => wire.ReferringOrganisation);
        maps.NewConfig<Enquiry, Wire.Enquiry>().Map(wire => wire.Presentation, e => e).Ignore(wire => wire.ReferringOrganisation, wire => wire.NotAcceptedBecause);
        maps.NewConfig<Enquiry, Wire.EnquirySummary>().Map(wire => wire.Initials, e => e.Subject.Initials).Ignore(wire => wire.ReferringOrganisation);
    }

    private static void HasOrders(TypeAdapterConfig maps)
    {
        maps.NewConfig<InjunctionId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<PspoId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<DeploymentId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<PatrolContractId, string>().MapWith(id => id.Value.ToString());
        maps.NewConfig<Clause, string>().MapWith(clause => clause.Text);
        maps.NewConfig<Injunction, Wire.Injunction>()
            .Map(wire => wire.ApplicantOrganisationId, i => i.Applicant)
            .Map(wire => wire.Conduct, i => i.Conduct.Select(c => c.Kind))
            .Ignore(wire => wire.ApplicantOrganisation);
        maps.NewConfig<Injunction, Wire.InjunctionSummary>().Map(wire => wire.Initials, i => i.Defendant.Initials);
        maps.NewConfig<Pspo, Wire.Pspo>()
            .Map(wire => wire.EnforcedByOrganisationId, p => p.EnforcedBy)
            .Map(wire => wire.Deployments, p => p.Deployments.OrderBy(d => d.On))
            .Ignore(wire => wire.EnforcedByOrganisation, wire => wire.InForceToday, wire => wire.NextDeploymentOn);
        maps.NewConfig<Pspo, Wire.PspoSummary>().Ignore(wire => wire.InForceToday, wire => wire.NextDeploymentOn);
        maps.NewConfig<PatrolContract, Wire.PatrolContract>().Map(wire => wire.SupplierOrganisationId, c => c.Supplier).Ignore(wire => wire.SupplierOrganisation);
    }
}
