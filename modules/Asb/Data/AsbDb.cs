using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Patrols;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;

namespace SaferCity.Asb.Data;

internal sealed partial class AsbDb(RoomContext room) : ModuleDb(room)
{
    private static readonly ProtectedKind[] Kinds =
    [
        new ProtectedKind<Referral, ReferralId>("referral", "Referral", r => r.State != ReferralState.Erased, r => r.Subject),
        new ProtectedKind<Enquiry, EnquiryId>("enquiry", "Enquiry", e => true, e => e.Subject),
        new ProtectedKind<Injunction, InjunctionId>("injunction", "Injunction", i => i.State != InjunctionState.Refused, i => i.Defendant),
    ];

    private static readonly KnownKind[] Known =
    [
        new KnownKind<Referral, ReferralId>("Referral", (PersonRole.Subject, r => r.Subject)),
        new KnownKind<Enquiry, EnquiryId>("Enquiry", (PersonRole.Subject, r => r.Subject)),
        new KnownKind<Injunction, InjunctionId>("Injunction", (PersonRole.Defendant, r => r.Defendant)),
    ];

    /// <summary>Who sees which of the room's records.</summary>
    public Sight Sight => new(this, Kinds, Room.Clock);

    /// <summary>What the room asks of the others about people, and they of it.</summary>
    public Elsewhere Elsewhere => new(this, Known, Room.Clock);

    /// <summary>What becomes of referrals in the end.</summary>
    public Disposals<Referral, ReferralId> Disposals => new(this, Room.Clock);

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

    public override IClosedRecords Closed => Disposals;

    protected override void Configure(ModelBuilder model)
    {
        model.HasMeetings();
        model.HasOrganisations();
        model.HasNeedToKnow(Kinds);
        model.HasKnownElsewhere<ReferralId>(Known);
        model.HasDisposals<ReferralId>("Referral");
        model.Entity<PatrolContract>().ToTable("PatrolContracts");
        HasCases(model);
        HasOrders(model);
    }
}
