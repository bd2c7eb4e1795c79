using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;
using SaferCity.Prevent.Consents;
using SaferCity.Prevent.Discussions;
using SaferCity.Prevent.Panels;
using SaferCity.Prevent.Referrals;

namespace SaferCity.Prevent.Data;

internal sealed class PreventDb(RoomContext room) : ModuleDb(room)
{
    private static readonly ProtectedKind[] Kinds =
    [
        new ProtectedKind<Referral, ReferralId>("referral", "Referral", r => r.State != ReferralState.ClosedAtPreScreening && r.State != ReferralState.NotAdopted && r.State != ReferralState.TransferredOut && r.State != ReferralState.Erased, r => r.Subject),
    ];

    private static readonly KnownKind[] Known =
    [
        new KnownKind<Referral, ReferralId>("Referral", (PersonRole.Subject, r => r.Subject)),
    ];

    /// <summary>Who sees which of the room's records.</summary>
    public Sight Sight => new(this, Kinds, Room.Clock);

    /// <summary>What the room asks of the others about people, and they of it.</summary>
    public Elsewhere Elsewhere => new(this, Known, Room.Clock);

    /// <summary>What becomes of referrals in the end.</summary>
    public Disposals<Referral, ReferralId> Disposals => new(this, Room.Clock);

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Grant<ReferralId>> ReferralGrants => Set<Grant<ReferralId>>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<PanelChair> PanelChairs => Set<PanelChair>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public override IClosedRecords Closed => Disposals;

    protected override void Configure(ModelBuilder model)
    {
        model.HasMeetings();
        model.HasOrganisations();
        model.HasNeedToKnow(Kinds);
        model.HasKnownElsewhere<ReferralId>(Known);
        model.HasDisposals<ReferralId>("Referral");
        model.Entity<PanelChair>().ToTable("PanelChairs").HasKey(chair => chair.Panel);
        model.Entity<Referral>(referral =>
        {
            referral.ToTable("Referrals");
            referral.HasPerson(r => r.Subject);
            referral.OwnsOne(r => r.PreScreening);
            referral.OwnsOne(r => r.Plan);
            referral.OwnsOne(r => r.NonAdoption);
            referral.OwnsOne(r => r.Transfer);
            referral.OwnsMany(r => r.Sharings, sharing =>
            {
                sharing.ToTable("ReferralSharings");
                sharing.WithOwner().HasForeignKey("ReferralId");
                sharing.HasKey("ReferralId", nameof(Sharing.Share));
                sharing.Property(s => s.Share).ValueGeneratedNever();
            });
            referral.OwnsOne(r => r.SessionOrder);
            referral.OwnsOne(r => r.Exit);
            referral.OwnsMany(r => r.Discussions, discussion =>
            {
                discussion.ToTable("ReferralDiscussions");
                discussion.WithOwner().HasForeignKey("ReferralId");
                discussion.HasKey("ReferralId", nameof(Discussion.Line));
            });
            referral.OwnsMany(r => r.Consents, consent =>
            {
                consent.ToTable("ReferralConsents");
                consent.WithOwner().HasForeignKey("ReferralId");
                consent.HasKey("ReferralId", nameof(Consent.Line));
            });
        });
    }
}
