using Microsoft.EntityFrameworkCore;
using SaferCity.Access.Accounts;
using SaferCity.Access.Agreements;
using SaferCity.Access.Approvals;
using SaferCity.Access.Breaches;
using SaferCity.Access.Disclosures;
using SaferCity.Access.Emergencies;
using SaferCity.Access.Keys;
using SaferCity.Access.Passkeys;
using SaferCity.Access.Reviews;
using SaferCity.Access.Roles;
using SaferCity.Access.Sessions;
using SaferCity.Kernel.Storage;
using SaferCity.Practice.Organisations;

namespace SaferCity.Access.Data;

internal sealed class AccessDb(RoomContext room) : ModuleDb(room)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<PasskeyChallenge> PasskeyChallenges => Set<PasskeyChallenge>();

    public DbSet<Key> Keys => Set<Key>();

    public DbSet<KeyUse> KeyUses => Set<KeyUse>();

    public DbSet<Role> Roles => Set<Role>();

    public DbSet<Approval> Approvals => Set<Approval>();

    public DbSet<Agreement> Agreements => Set<Agreement>();

    public DbSet<Disclosure> Disclosures => Set<Disclosure>();

    public override IClosedRecords? Closed => new ErasedDisclosures(this);

    public DbSet<DataBreach> Breaches => Set<DataBreach>();

    public DbSet<Emergency> Emergencies => Set<Emergency>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    protected override void Configure(ModelBuilder model)
    {
        model.HasOrganisations();
        model.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.OwnsMany(a => a.Permissions, held =>
            {
                held.ToTable("AccountPermissions");
                held.WithOwner().HasForeignKey("AccountId");
                held.HasKey("AccountId", "Name");
            });
            account.OwnsMany(a => a.RecoveryCodes, code =>
            {
                code.ToTable("RecoveryCodes");
                code.WithOwner().HasForeignKey("AccountId");
                code.HasKey("AccountId", "Hash");
            });
            account.OwnsMany(a => a.Passkeys, passkey =>
            {
                passkey.ToTable("AccountPasskeys");
                passkey.WithOwner().HasForeignKey("AccountId");
                passkey.HasKey("AccountId", "Id");
            });
            account.OwnsMany(a => a.Roles, held =>
            {
                held.ToTable("AccountRoles");
                held.WithOwner().HasForeignKey("AccountId");
                held.HasKey("AccountId", "Role");
            });
        });
        model.Entity<Role>(role =>
        {
            role.ToTable("Roles");
            role.OwnsMany(r => r.Permissions, held =>
            {
                held.ToTable("RolePermissions");
                held.WithOwner().HasForeignKey("RoleId");
                held.HasKey("RoleId", "Name");
            });
        });
        model.Entity<Approval>(approval =>
        {
            approval.ToTable("Approvals");
            approval.HasOne<Account>().WithMany().HasForeignKey(a => a.Account);
            approval.HasOne<Role>().WithMany().HasForeignKey(a => a.Role);
            approval.HasOne<Key>().WithMany().HasForeignKey(a => a.Key);
            approval.OwnsMany(a => a.Permissions, held =>
            {
                held.ToTable("ApprovalPermissions");
                held.WithOwner().HasForeignKey("ApprovalId");
                held.HasKey("ApprovalId", "Name");
            });
        });
        model.Entity<Agreement>().ToTable("Agreements");
        model.Entity<Disclosure>(disclosure =>
        {
            disclosure.ToTable("Disclosures");
            disclosure.Property(d => d.To).HasColumnName("organisation");
            disclosure.Property(d => d.On).HasColumnName("disclosed_on");
            disclosure.OwnsMany(d => d.About, about =>
            {
                about.ToTable("DisclosureAbout");
                about.WithOwner().HasForeignKey("DisclosureId");
                about.HasKey("DisclosureId", "Line");
            });
        });
        model.Entity<DataBreach>(breach =>
        {
            breach.ToTable("Breaches");
            breach.OwnsMany(b => b.Affected, affected =>
            {
                affected.ToTable("BreachAffected");
                affected.WithOwner().HasForeignKey("BreachId");
                affected.HasKey("BreachId", "Record");
            });
        });
        model.Entity<Emergency>(emergency =>
        {
            emergency.ToTable("Emergencies");
            emergency.OwnsMany(e => e.Readings, reading =>
            {
                reading.ToTable("EmergencyReadings");
                reading.WithOwner().HasForeignKey("EmergencyId");
                reading.HasKey("EmergencyId", "Line");
            });
        });
        model.Entity<Review>(review =>
        {
            review.ToTable("Reviews");
            review.OwnsMany(r => r.Lines, line =>
            {
                line.ToTable("ReviewLines");
                line.WithOwner().HasForeignKey("ReviewId");
                line.HasKey("ReviewId", "Subject");
            });
        });
        model.Entity<Session>().ToTable("Sessions");
        model.Entity<PasskeyChallenge>(challenge =>
        {
            challenge.ToTable("PasskeyChallenges");
            challenge.HasOne<Account>().WithMany().HasForeignKey(c => c.Account);
        });
        model.Entity<KeyUse>(use =>
        {
            use.ToTable("KeyUses");
            use.HasKey(u => u.Key);
            use.HasOne<Key>().WithMany().HasForeignKey(u => u.Key);
        });
        model.Entity<Key>(key =>
        {
            key.ToTable("Keys");
            key.OwnsMany(k => k.Permissions, held =>
            {
                held.ToTable("KeyPermissions");
                held.WithOwner().HasForeignKey("KeyId");
                held.HasKey("KeyId", "Name");
            });
        });
    }
}
