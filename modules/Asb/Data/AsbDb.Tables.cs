using Microsoft.EntityFrameworkCore;
using SaferCity.Asb.Enquiries;
using SaferCity.Asb.Injunctions;
using SaferCity.Asb.Pspos;
using SaferCity.Asb.Referrals;
using SaferCity.Practice.Actions;
using SaferCity.Practice.People;
using SaferCity.Practice.Sharings;

namespace SaferCity.Asb.Data;

internal sealed partial class AsbDb
{
    private static void HasCases(ModelBuilder model)
    {
        model.Entity<Referral>(referral =>
        {
            referral.ToTable("Referrals");
            referral.HasPerson(r => r.Subject);
            referral.HasActions(r => r.Actions, "ReferralActions", "ReferralId");
            referral.OwnsOne(r => r.HisuAnswers);
            referral.OwnsMany(r => r.Behaviours, behaviour =>
            {
                behaviour.ToTable("ReferralBehaviours");
                behaviour.WithOwner().HasForeignKey("ReferralId");
                behaviour.HasKey("ReferralId", nameof(Presented.Behaviour));
            });
            referral.OwnsMany(r => r.HomeServices, service =>
            {
                service.ToTable("ReferralHomeServices");
                service.WithOwner().HasForeignKey("ReferralId");
                service.HasKey("ReferralId", nameof(HomeService.Line));
            });
            referral.OwnsMany(r => r.Sharings, sharing =>
            {
                sharing.ToTable("ReferralSharings");
                sharing.WithOwner().HasForeignKey("ReferralId");
                sharing.HasKey("ReferralId", nameof(Sharing.Share));
                sharing.Property(s => s.Share).ValueGeneratedNever();
            });
        });
        model.Entity<Enquiry>(enquiry =>
        {
            enquiry.ToTable("Enquiries");
            enquiry.HasPerson(e => e.Subject);
            enquiry.OwnsMany(e => e.Behaviours, behaviour =>
            {
                behaviour.ToTable("EnquiryBehaviours");
                behaviour.WithOwner().HasForeignKey("EnquiryId");
                behaviour.HasKey("EnquiryId", nameof(Presented.Behaviour));
            });
            enquiry.OwnsMany(e => e.Signposts, signpost =>
            {
                signpost.ToTable("EnquirySignposts");
                signpost.WithOwner().HasForeignKey("EnquiryId");
                signpost.HasKey("EnquiryId", nameof(Signpost.Line));
            });
        });
    }

    private static void HasOrders(ModelBuilder model)
    {
        model.Entity<Injunction>(injunction =>
        {
            injunction.ToTable("Injunctions");
            injunction.HasPerson(i => i.Defendant);
            injunction.Ignore(i => i.UntilFurtherOrder);
            injunction.OwnsMany(i => i.Conduct, conduct =>
            {
                conduct.ToTable("InjunctionConduct");
                conduct.WithOwner().HasForeignKey("InjunctionId");
                conduct.HasKey("InjunctionId", nameof(ReliedOn.Kind));
            });
            injunction.OwnsMany(i => i.Consultations, row => { row.ToTable("InjunctionConsultations"); row.WithOwner().HasForeignKey("InjunctionId"); row.HasKey("InjunctionId", nameof(Consultation.Line)); });
            injunction.OwnsMany(i => i.Evidence, row => { row.ToTable("InjunctionEvidence"); row.WithOwner().HasForeignKey("InjunctionId"); row.HasKey("InjunctionId", nameof(Evidence.Line)); });
            injunction.OwnsMany(i => i.Terms, row => { row.ToTable("InjunctionTerms"); row.WithOwner().HasForeignKey("InjunctionId"); row.HasKey("InjunctionId", nameof(InjunctionTerm.Line)); });
        });
        model.Entity<Pspo>(pspo =>
        {
            pspo.ToTable("Pspos");
            pspo.OwnsMany(p => p.Prohibitions, row => { row.ToTable("PspoProhibitions"); row.WithOwner().HasForeignKey("PspoId"); row.HasKey("PspoId", nameof(Clause.Line)); });
            pspo.OwnsMany(p => p.Powers, row => { row.ToTable("PspoPowers"); row.WithOwner().HasForeignKey("PspoId"); row.HasKey("PspoId", nameof(Clause.Line)); });
            pspo.OwnsMany(p => p.Extensions, row => { row.ToTable("PspoExtensions"); row.WithOwner().HasForeignKey("PspoId"); row.HasKey("PspoId", nameof(Extension.Line)); });
            pspo.OwnsMany(p => p.Deployments, deployment =>
            {
                deployment.ToTable("PspoDeployments");
                deployment.WithOwner().HasForeignKey("PspoId");
                deployment.HasKey(nameof(Deployment.Id));
                deployment.OwnsOne(d => d.Counts);
            });
        });
    }
}
