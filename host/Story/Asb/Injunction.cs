using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Story.Asb;

/// <summary>The emergency injunction: applied for in October 2021, granted in full on 1 November for one year.</summary>
internal sealed class Injunction(StoryTeller story)
{
    private readonly InjunctionService.InjunctionServiceClient injunctions = story.As<InjunctionService.InjunctionServiceClient>("officer:enforcement");

    public static Task TellAsync(StoryTeller story) => new Injunction(story).TellAsync();

    private async Task TellAsync()
    {
        story.On(2021, 10, 12); // assumed
        var application = new ApplyForInjunctionRequest
        {
            RequestId = StoryTeller.Id("asb.injunction.apply"), ApplicantOrganisationId = story.Organisation(AsbStory.Corporation), AppliedOn = "2021-10-12",
            Defendant = new() { GivenName = "Invented Person", FamilyName = "Story-Romeo" }, WithoutNotice = true, WithoutNoticeReason = "Invented: staff were at risk until the court could hear both sides.", // assumed
            Account = "An invented account of an invented case, for demonstration.",
        };
        application.Conduct.Add([Conduct.RaciallyAggravatedPublicDisorder, Conduct.ThreatsToKill, Conduct.AssaultOfCommissionedServiceStaff]);
        var receipt = (await injunctions.ApplyForInjunctionAsync(application)).Receipt;

        receipt = await ConsultAsync(receipt, "Sector Policing Team", ConsultationKind.Consulted, "2021-10-12");
        receipt = await ConsultAsync(receipt, "City Outreach", ConsultationKind.Consulted, "2021-10-12");
        receipt = await ConsultAsync(receipt, "Housing Options", ConsultationKind.Consulted, "2021-10-12"); // assumed
        receipt = await SupportAsync(receipt, "City of London Police Sector Policing Team", EvidenceKind.SupportOfATeam);
        receipt = await SupportAsync(receipt, "City Outreach", EvidenceKind.WitnessTestimony);

        story.On(2021, 10, 14); // assumed
        receipt = (await injunctions.RecordInterimHearingAsync(new()
        { RequestId = StoryTeller.Id("asb.injunction.interim"), InjunctionId = receipt.Id, Etag = receipt.Etag, HeardOn = "2021-10-14", Outcome = InterimOutcome.Granted, ReturnOn = "2021-11-01" })).Receipt;
        receipt = await ConsultAsync(receipt, "City Outreach", ConsultationKind.Updated, "2021-10-14");

        story.On(2021, 11, 1);
        await GrantAsync(receipt);
    }

    private async Task GrantAsync(Receipt receipt)
    {
        var order = new GrantInjunctionRequest
        {
            RequestId = StoryTeller.Id("asb.injunction.grant"), InjunctionId = receipt.Id, Etag = receipt.Etag, GrantedOn = "2021-11-01", Period = "one year", ExclusionArea = "the City",
            SealedEnd = Timestamp.FromDateTimeOffset(new(2022, 10, 31, 23, 59, 0, TimeSpan.Zero)), // assumed: the paper does not print the sealed end
        };
        order.Terms.Add(new InjunctionTerm { Kind = TermKind.Prohibition, Text = "Not to enter the City.", PowerOfArrest = PowerOfArrest.ForViolenceOrThreat, Reason = "The behaviour included threats to kill and assault." });
        order.Terms.Add(new InjunctionTerm { Kind = TermKind.Prohibition, Text = "Not to use or threaten violence against staff of commissioned services.", PowerOfArrest = PowerOfArrest.ForRiskOfHarm, Reason = "Staff meet the defendant in their work." }); // assumed
        order.Terms.Add(new InjunctionTerm { Kind = TermKind.Requirement, Text = "To tell the court of a change of address.", PowerOfArrest = PowerOfArrest.NotAttached, Reason = "Breach of it alone puts nobody at risk." }); // assumed
        await injunctions.GrantInjunctionAsync(order);
    }

    private async Task<Receipt> ConsultAsync(Receipt receipt, string service, ConsultationKind kind, string on) => (await injunctions.RecordConsultationAsync(new()
    { RequestId = StoryTeller.Id($"asb.injunction.{kind}.{service}"), InjunctionId = receipt.Id, Etag = receipt.Etag, Service = service, Kind = kind, On = on })).Receipt;

    private async Task<Receipt> SupportAsync(Receipt receipt, string source, EvidenceKind kind) => (await injunctions.RecordEvidenceAsync(new()
    { RequestId = StoryTeller.Id($"asb.injunction.{kind}"), InjunctionId = receipt.Id, Etag = receipt.Etag, Source = source, Kind = kind, On = "2021-10-12" })).Receipt;
}
