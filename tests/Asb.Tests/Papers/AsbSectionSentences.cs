using SaferCity.Asb.Contracts;
using SaferCity.Asb.V1;
using SaferCity.Kernel.Callers;
using SaferCity.Practice.Papers;
using SaferCity.Tests.Storage;

namespace SaferCity.Tests.Asb.Papers;

public sealed class AsbSectionSentences
{
    private static readonly PaperScope November = new(new(2021, 9, 20), new(2021, 11, 15), new(2021, 11, 29), new(2021, 9, 20));

    private static async Task<(PaperSection Panel, PaperSection Enforcement)> AskAsync(Desk desk, PaperScope? scope = null)
    {
        var sections = await desk.Room.SendAsync(new AskForSection(scope ?? November), Caller.Nobody);
        Assert.All(sections.SelectMany(s => s.Paragraphs).SelectMany(p => p.Figures), figure => Assert.Equal(figure.Records.Sum(r => r.Amount), figure.Value));
        Assert.Equal(["asb.ccm", "asb.enforcement"], sections.Select(s => s.Key));
        return (sections[0], sections[1]);
    }

    private static string Printed(Paragraph paragraph) => paragraph.Figures.Aggregate(paragraph.Text, (text, figure) =>
        text.Replace($"{{{figure.Key}}}", figure.InWords, StringComparison.Ordinal).Replace($"{{{figure.Key}^}}", char.ToUpperInvariant(figure.InWords[0]) + figure.InWords[1..], StringComparison.Ordinal));

    [Theory, OnBothEngines]
    public async Task A_quarter_without_cases_states_its_zero_and_enforcement_is_left_out(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);

        var (panel, enforcement) = await AskAsync(desk);

        Assert.Equal("Between September and November 2021, the CCM panel received no cases.", Printed(panel.Paragraphs[1]));
        Assert.Empty(enforcement.Paragraphs);
    }

    [Theory, OnBothEngines]
    public async Task Cases_received_are_told_with_where_they_live_and_whom_the_team_invited(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var first = await desk.SubmitAsync();
        var second = await desk.SubmitAsync(Desk.Presentation("Bravo"));
        var early = Desk.Presentation("Charlie");
        early.ReceivedOn = "2021-09-20"; // the last paper's
        await desk.SubmitAsync(early);
        foreach (var referral in new[] { first, second }) await desk.HomeServiceAsync(referral, HomeServiceStep.Invited, "2021-10-08");
        await desk.ScheduleAsync("2021-12-16");

        var (panel, _) = await AskAsync(desk);

        Assert.EndsWith("The next CCM is scheduled to be held on 16 December 2021.", panel.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal("Between September and November 2021, the CCM panel received two high-risk and complex cases from City of London Police. Two of them concerned High Intensity Service Users (HISU) repeatedly threatening suicide from bridges.", Printed(panel.Paragraphs[1]));
        Assert.Equal([first.Reference, second.Reference], panel.Paragraphs[1].Figures[0].Records.Select(r => r.Reference));
        Assert.All(panel.Paragraphs[1].Figures, figure => Assert.Equal("received", figure.Basis));
        Assert.Equal("All the HISUs referred to the CCM (two) resided elsewhere in the UK. The CST contacted and invited statutory services from the local authorities where the individuals reside to the CCM to:", Printed(panel.Paragraphs[2]));
        Assert.Equal(3, panel.Paragraphs[2].Bullets.Count);
        Assert.StartsWith("The CCM only accepts cases for attempted suicide when", panel.Paragraphs[3].Text, StringComparison.Ordinal);
    }

    [Theory, OnBothEngines]
    public async Task An_order_says_its_decision_its_powers_its_deployment_and_what_comes_next(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var order = await desk.DeployAsync(await desk.PlanAsync(await desk.MadeAsync(), "2022-10-02"), "2021-10-03");

        var (_, enforcement) = await AskAsync(desk);

        Assert.Equal(
            [
                "Due to invented disorder along the route, in March 2020 the Court of Common Council agreed to implement a Public Spaces Protection Order (PSPO), London Marathon, on the day of the race.",
                "The PSPO gives the City of London Police authority within a designated area to disperse those acting in an anti-social manner and seize alcohol. Those persons refusing to abide by the PSPO prohibitions can be issued with a £100 fixed-penalty notice.",
                "On 3 October 2021, the London Marathon PSPO was deployed for the first time. Most people disposed of alcohol when requested. No fixed-penalty notices were issued by the City of London Police for failure to comply with the PSPO. The London Marathon PSPO is valid for three years, until 4 March 2023 and will be redeployed in October 2022.",
            ], enforcement.Paragraphs.Select(Printed));
        Assert.All(enforcement.Paragraphs, p => Assert.Equal(order.Reference, Assert.Single(p.Sources).Reference));
    }

    [Theory, OnBothEngines]
    public async Task Penalty_notices_are_summed_over_what_was_typed(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        await desk.DeployAsync(await desk.MadeAsync(), "2021-10-03", notices: 7);

        var figure = (await AskAsync(desk)).Enforcement.Paragraphs[^1].Figures[0];

        Assert.Equal((7, 7), (figure.Value, Assert.Single(figure.Records).Amount));
    }

    [Theory, OnBothEngines]
    public async Task An_injunction_is_told_from_application_to_order_without_describing_anybody(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var injunction = await desk.AppliedAsync();
        injunction = (await desk.Room.SendAsync(new RecordConsultationRequest { RequestId = "1", InjunctionId = injunction.Id, Etag = injunction.Etag, Service = "Outreach", Kind = ConsultationKind.Consulted, On = "2021-10-13" })).Receipt;
        injunction = (await desk.Room.SendAsync(new RecordConsultationRequest { RequestId = "1-updated", InjunctionId = injunction.Id, Etag = injunction.Etag, Service = "Outreach", Kind = ConsultationKind.Updated, On = "2021-10-14" })).Receipt;
        injunction = (await desk.Room.SendAsync(new RecordEvidenceRequest { RequestId = "2", InjunctionId = injunction.Id, Etag = injunction.Etag, Source = "Sector Policing Team", Kind = EvidenceKind.SupportOfATeam, On = "2021-10-13" })).Receipt;
        injunction = (await desk.Room.SendAsync(new RecordEvidenceRequest { RequestId = "3", InjunctionId = injunction.Id, Etag = injunction.Etag, Source = "City Outreach", Kind = EvidenceKind.WitnessTestimony, On = "2021-10-13" })).Receipt;
        await desk.GrantedAsync(await desk.InterimAsync(injunction));

        var (_, enforcement) = await AskAsync(desk);

        Assert.Equal(
            [
                "In October 2021, the CST compiled and submitted one application on behalf of the City of London Corporation, for an emergency Civil Injunction Order (see Appendix 1) against an individual. The behaviour that the application relied on was racially aggravated public disorder and threats to kill.",
                "The CST consulted one service connected to the defendant, and updated them on the application's progress. The application was supported by the Sector Policing Team and witness testimonies from City Outreach.",
                "One full Civil Injunction Order was granted to the City of London Corporation on 1 November 2021, prohibiting the defendant from entering the City for one year. Any contravention of the Injunction Order by the defendant leaves them open to arrest by the police, with a potential suspended or custodial sentence handed down by the Courts for recurrent breaches.",
            ], enforcement.Paragraphs.Select(Printed));
        Assert.All(enforcement.Paragraphs, p => Assert.DoesNotContain("Delta", Printed(p), StringComparison.Ordinal));
    }

    [Theory, OnBothEngines]
    public async Task What_is_late_on_one_basis_is_told_there_and_nowhere_again(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        await desk.DeployAsync(await desk.MadeAsync(), "2021-10-03");
        await desk.GrantedAsync(await desk.InterimAsync(await desk.AppliedAsync()));
        var figures = (await AskAsync(desk)).Enforcement.Paragraphs.SelectMany(p => p.Figures).ToList();
        var february = new PaperScope(new(2021, 11, 15), new(2022, 2, 14), new(2022, 2, 28), new(2021, 11, 29));
        async Task<IReadOnlyList<string>> CarriedAsync(CountedRecord late) =>
            [.. (await desk.Room.SendAsync(new AskForSection(february with { CarriedIn = new HashSet<CountedRecord> { late } }), Caller.Nobody))[1].Paragraphs.SelectMany(p => p.Figures).Select(f => f.Basis)];

        Assert.Equal(["deployed"], await CarriedAsync(figures.Single(f => f.Basis == "deployed").Counts.Single()));
        Assert.Equal(["decided"], await CarriedAsync(figures.Single(f => f.Basis == "decided").Counts.Single()));
        Assert.Equal(["applied"], await CarriedAsync(figures.First(f => f.Basis == "applied").Counts.Single()));
        Assert.Equal(["approved"], await CarriedAsync(figures.First(f => f.Basis == "applied").Counts.Single() with { Basis = "approved", Record = Guid.Parse((await desk.Room.SendAsync(new ListPsposRequest())).Pspos[0].Id) }));
    }

    [Theory, OnBothEngines]
    public async Task A_patrol_says_its_pilot_term_and_funding(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        await desk.Room.SendAsync(Orders.Patrol());

        var paragraph = Assert.Single((await AskAsync(desk)).Enforcement.Paragraphs);

        Assert.Equal("The Invented Department has commissioned a new 12-month pilot of a mobile patrol service delivered by Invented Patrols Ltd, covering the whole City. The pilot is being funded through the Proceeds of Crime Act 2002. The service commenced on 28 October 2021 and its term ends on 27 October 2022.", Printed(paragraph));
    }

    [Theory, OnBothEngines]
    public async Task A_record_behind_a_figure_opens_only_for_who_may_know_of_it(Kept kept)
    {
        await using var desk = await Desk.OpenAsync(kept);
        var (referral, order) = (await desk.SubmitAsync(caller: Desk.Officer), await desk.DeployAsync(await desk.MadeAsync(), "2021-10-03"));
        var deployment = (await AskAsync(desk)).Enforcement.Paragraphs[^1].Figures[0].Records[0];
        AskWhichAreVisible Ask(string kind, Guid id) => new(kind, [id]);

        Assert.Single(await desk.Room.SendAsync(Ask("referral", Guid.Parse(referral.Id)), Desk.Officer));
        Assert.Empty(await desk.Room.SendAsync(Ask("referral", Guid.Parse(referral.Id)), Desk.Nurse));
        Assert.Single(await desk.Room.SendAsync(Ask("pspo", Guid.Parse(order.Id)), Desk.Nurse));
        Assert.Single(await desk.Room.SendAsync(Ask(deployment.Kind, deployment.Id), Desk.Nurse));
        Assert.Empty(await desk.Room.SendAsync(Ask("deployment", deployment.Id), Caller.Nobody));
    }
}
