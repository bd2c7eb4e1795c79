using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Patrols;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Data;

internal sealed partial class AsbDb(RoomContext room) : ModuleDb(room)
{
    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Grant<ReferralId>> ReferralGrants => Set<Grant<ReferralId>>();

    public DbSet<Enquiry> Enquiries => Set<Enquiry>();

    public DbSet<Grant<EnquiryId>> EnquiryGrants => Set<Grant<EnquiryId>>();

    public DbSet<Injunction> Injunctions => Set<Injunction>();

    public DbSet<Grant<InjunctionId>> InjunctionGrants => Set<Grant<InjunctionId>>();

    public DbSet<Pspo> Pspos => Set<Pspo>();

    public DbSet<PatrolContract> PatrolContracts => Set<PatrolContract>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    protected override void Configure(ModelBuilder model)
    {
        model.HasMeetings();
        model.HasOrganisations();
        model.Entity<Grant<ReferralId>>().ToTable("ReferralGrants");
        model.Entity<Grant<EnquiryId>>().ToTable("EnquiryGrants");
        model.Entity<Grant<InjunctionId>>().ToTable("InjunctionGrants");
        model.Entity<PatrolContract>().ToTable("PatrolContracts");
        HasCases(model);
        HasOrders(model);
    }
}
