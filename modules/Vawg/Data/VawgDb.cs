using Microsoft.EntityFrameworkCore;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Actions;
using SaferCity.Practice.Disposals;
using SaferCity.Practice.KnownElsewhere;
using SaferCity.Practice.Meetings;
using SaferCity.Practice.NeedToKnow;
using SaferCity.Practice.Organisations;
using SaferCity.Practice.People;
using SaferCity.Vawg.OtherAreas;
using SaferCity.Vawg.Referrals;

namespace SaferCity.Vawg.Data;

internal sealed class VawgDb(RoomContext room) : ModuleDb(room)
{
    private static readonly ProtectedKind[] Kinds =
    [
        new ProtectedKind<Referral, ReferralId>("referral", "Referral", r => r.State != ReferralState.TransferredOut && r.State != ReferralState.Erased, r => r.Victim, r => r.Perpetrator),
        new ProtectedKind<SentCase, SentCaseId>("sent_case", "SentCase", s => s.AcknowledgedOn == null, s => s.Victim, s => s.Perpetrator),
    ];

    private static readonly KnownKind[] Known =
    [
        new KnownKind<Referral, ReferralId>("Referral", (PersonRole.Victim, r => r.Victim), (PersonRole.Perpetrator, r => r.Perpetrator)),
        new KnownKind<SentCase, SentCaseId>("SentCase", (PersonRole.Victim, r => r.Victim), (PersonRole.Perpetrator, r => r.Perpetrator)),
    ];

    /// <summary>Who sees which of the room's records.</summary>
    public Sight Sight => new(this, Kinds, Room.Clock);

    /// <summary>What the room asks of the others about people, and they of it.</summary>
    public Elsewhere Elsewhere => new(this, Known, Room.Clock);

    /// <summary>What becomes of referrals in the end.</summary>
    public Disposals<Referral, ReferralId> Disposals => new(this, Room.Clock);

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Grant<ReferralId>> ReferralGrants => Set<Grant<ReferralId>>();

    public DbSet<SentCase> SentCases => Set<SentCase>();

    public DbSet<Grant<SentCaseId>> SentCaseGrants => Set<Grant<SentCaseId>>();

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
        model.Entity<Referral>(referral =>
        {
            referral.ToTable("Referrals");
            referral.HasPerson(r => r.Victim);
            referral.HasPerson(r => r.Perpetrator);
            referral.HasActions(r => r.Actions, "ReferralActions", "ReferralId");
            referral.OwnsOne(r => r.TransferredTo);
            referral.OwnsOne(r => r.TransferSharing);
            referral.OwnsMany(r => r.Grounds, ground =>
            {
                ground.ToTable("ReferralGrounds");
                ground.WithOwner().HasForeignKey("ReferralId");
                ground.HasKey("ReferralId", nameof(Ground.Kind));
            });
        });
        model.Entity<SentCase>(sent =>
        {
            sent.ToTable("SentCases");
            sent.HasPerson(s => s.Victim);
            sent.HasPerson(s => s.Perpetrator);
            sent.OwnsOne(s => s.Sharing);
        });
    }
}
