using Google.Protobuf.WellKnownTypes;
using SaferCity.Asb.V1;
using SaferCity.Common.V1;

namespace SaferCity.Tests.Asb;

/// <summary>Protection orders and injunctions, as messages send them.</summary>
internal static class Orders
{
    public static ApprovePspoRequest Approval(string on = "2020-03-05") => new()
    {
        RequestId = Desk.NewId(), Title = "London Marathon", ApprovedOn = on, ApprovedBy = "Court of Common Council", Grounds = "invented disorder along the route", Applies = "on the day of the race",
        RestrictedArea = "The route.", Prohibitions = { "Drinking alcohol when asked to stop" }, Powers = { "disperse those acting in an anti-social manner", "seize alcohol" }, EnforcedByOrganisationId = Desk.Police.ToString(),
    };

    public static async Task<Receipt> MadeAsync(this Desk desk, string on = "2020-03-05")
    {
        var approved = (await desk.Room.SendAsync(Approval(on))).Receipt;
        return (await desk.Room.SendAsync(new MakePspoRequest { RequestId = Desk.NewId(), PspoId = approved.Id, Etag = approved.Etag, MadeOn = on, InForceFrom = on })).Receipt;
    }

    public static DeploymentCounts Counts(int notices = 0) => new() { Warnings = 12, AlcoholSurrendered = 40, Seizures = 0, Dispersals = 3, PenaltyNotices = notices, Arrests = 0 };

    public static RecordDeploymentRequest Deployment(Receipt pspo, string on, int notices = 0) => new()
    { RequestId = Desk.NewId(), PspoId = pspo.Id, Etag = pspo.Etag, On = on, Event = "Invented race", Counts = Counts(notices), Evaluation = "Most people disposed of alcohol when requested." };

    public static async Task<Receipt> DeployAsync(this Desk desk, Receipt pspo, string on, int notices = 0) => (await desk.Room.SendAsync(Deployment(pspo, on, notices))).Receipt;

    public static async Task<Receipt> PlanAsync(this Desk desk, Receipt pspo, string on) =>
        (await desk.Room.SendAsync(new PlanDeploymentRequest { RequestId = Desk.NewId(), PspoId = pspo.Id, Etag = pspo.Etag, On = on, Event = "Invented race" })).Receipt;

    public static ApplyForInjunctionRequest Application() => new()
    {
        RequestId = Desk.NewId(), ApplicantOrganisationId = Desk.Corporation.ToString(), AppliedOn = "2021-10-12", Defendant = Desk.Person("Delta"), WithoutNotice = true, WithoutNoticeReason = "Invented urgency.", Account = "Invented.",
        Conduct = { Conduct.RaciallyAggravatedPublicDisorder, Conduct.ThreatsToKill },
    };

    public static async Task<Receipt> AppliedAsync(this Desk desk, ApplyForInjunctionRequest? application = null) => (await desk.Room.SendAsync(application ?? Application())).Receipt;

    public static async Task<Receipt> InterimAsync(this Desk desk, Receipt injunction) => (await desk.Room.SendAsync(new RecordInterimHearingRequest
    { RequestId = Desk.NewId(), InjunctionId = injunction.Id, Etag = injunction.Etag, HeardOn = "2021-10-14", Outcome = InterimOutcome.Granted, ReturnOn = "2021-11-01" })).Receipt;

    public static GrantInjunctionRequest Order(Receipt injunction) => new()
    {
        RequestId = Desk.NewId(), InjunctionId = injunction.Id, Etag = injunction.Etag, GrantedOn = "2021-11-01", Period = "one year", ExclusionArea = "the City", SealedEnd = Timestamp.FromDateTimeOffset(new(2022, 10, 31, 23, 59, 0, TimeSpan.Zero)),
        Terms =
        {
            new InjunctionTerm { Kind = TermKind.Prohibition, Text = "Not to enter the City.", PowerOfArrest = PowerOfArrest.ForViolenceOrThreat, Reason = "Invented: threats." },
            new InjunctionTerm { Kind = TermKind.Requirement, Text = "To tell the court of a new address.", PowerOfArrest = PowerOfArrest.NotAttached, Reason = "Invented: no risk." },
        },
    };

    public static async Task<Receipt> GrantedAsync(this Desk desk, Receipt injunction) => (await desk.Room.SendAsync(Order(injunction))).Receipt;

    public static CommissionPatrolRequest Patrol(string startsOn = "2021-10-28") => new()
    {
        RequestId = Desk.NewId(), SupplierOrganisationId = Desk.Contractor.ToString(), CommissionedBy = "Invented Department", Service = "mobile patrol service", Pilot = true, Months = 12, StartsOn = startsOn,
        FundingSource = "Proceeds of Crime Act 2002", Area = "the whole City",
    };
}
